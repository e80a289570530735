service-line = Words
service-kind-helpline = Line
