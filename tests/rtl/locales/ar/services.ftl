service-kind-helpline = خط المساعدة
service-line = اسأل عن الهاتف.
    .who = للجميع
