### Support services: what each offers and for whom. Names and contact data: data/services.toml.

## Kinds of service

service-kind-helpline = Línea de ayuda
service-kind-navigator = Navegador de pacientes (le ayuda a obtener atención)
service-kind-financial = Ayuda económica y con el seguro médico
service-kind-trial-search = Ayuda para encontrar un estudio clínico
service-kind-event = Eventos
service-kind-peer = Contacto con otras personas con cáncer
service-kind-government = Servicio del gobierno
service-kind-local-help = Ayuda cerca de usted
service-kind-crisis = Ayuda en una crisis
service-kind-information = Información

## Susan G. Komen

service-komen-helpline = Pregunte sobre el cáncer de seno, el apoyo, la ayuda económica o los estudios clínicos. Por aquí se llega a los navegadores de Komen.
    .who = Pacientes, cuidadores y familias
service-komen-patient-care-center = Un navegador trabaja con usted: información, apoyo emocional, ayuda económica y ayuda para obtener atención médica.
    .who = Pacientes, cuidadores y familias
service-komen-trial-navigators = Pregunte cuándo puede convenir un estudio clínico, cómo encontrarlo y elegirlo, y qué esperar.
    .who = Pacientes y seres queridos
service-komen-financial = Dinero para personas a quienes les cuesta pagar el tratamiento. Pregunte si cumple los requisitos.
service-komen-mbc-impact-series = Charlas de expertos y de personas con { -mbc }, con tiempo para sus preguntas. Las fechas están en el sitio web. Un boletín también las anuncia.
    .who = Personas con { -mbc } y seres queridos

## Other services

service-acs = Respuestas a sus preguntas y ayuda con el transporte, el alojamiento y los servicios cerca de usted. Chat de lunes a viernes. En español: cancer.org/es.
service-cancer-support-community = Hable con un consejero o un navegador. Encuentre un centro cerca de usted, como un Gilda’s Club.
service-triage-cancer = Ayuda gratis con el seguro médico, sus derechos en el trabajo, los beneficios por incapacidad y el dinero.
service-211 = Ayuda local con comida, alquiler, facturas, transporte y cuidados. En la mayoría de los lugares puede llamar a cualquier hora. No es para emergencias.
service-988 = Llame o envíe un mensaje de texto cuando no pueda más con lo que siente o piense en quitarse la vida. Para hablar en español, llame y oprima el 2.
    .who = Cualquier persona, también familiares y amigos

## To be confirmed

service-nci-cis = Personal capacitado responde preguntas, busca estudios clínicos y le dice dónde buscar ayuda económica. No da consejos médicos.
service-lbbc = Línea de ayuda con personas capacitadas que han tenido cáncer de seno, una conferencia sobre el { -mbc } y guías de tratamientos.
service-share = Líneas de ayuda atendidas por personas que han tenido cáncer, grupos de apoyo y un programa sobre el { -mbc }. Entre quienes ayudan se hablan unos 15 idiomas.
service-cancercare = Trabajadores sociales especializados en cáncer, grupos de apoyo y algo de dinero para transporte, cuidados en casa y cuidado de los hijos. Pregunte qué hay para usted.
service-metavivor = Grupos de apoyo dirigidos por personas con { -mbc }.
service-mbc-alliance = Páginas con ayuda e información sobre el { -mbc } y una herramienta para buscar estudios clínicos.
service-metastatic-trial-search = Herramienta en internet que busca estudios clínicos que correspondan a su caso. Puede enviar avisos.
    .who = Personas con { -mbc }
service-breastcancer-org = Páginas sobre tratamientos, noticias y foros de la comunidad. En español: breastcancer.org/es.
service-ysc = Grupos, contacto con otras personas y guías, también sobre el { -mbc }.
    .who = Personas jóvenes cuando recibieron el diagnóstico de cáncer de seno (antes de los 40 años, más o menos)
service-paf = Personal que le ayuda con el seguro médico y las facturas. Los fondos para copagos abren y cierran; para esos necesita seguro médico.
service-pan = Dinero para copagos de medicinas, primas del seguro y transporte, según la enfermedad. Puede haber lista de espera.
service-needymeds = Una lista de programas que ayudan a pagar las medicinas. No tiene que registrarse.
service-poison-control = Qué hacer cuando alguien tomó demasiadas pastillas o las equivocadas.
    .who = Cualquier persona, también por un niño o una mascota
service-clinicaltrials-gov = Una lista de estudios clínicos del gobierno de los Estados Unidos. Busque por enfermedad y lugar. No incluye todos los estudios.
service-medicare-hospice-finder = Una lista de servicios de cuidados de hospicio aprobados por Medicare. Busque por código postal.
service-caringinfo = Formularios de directivas anticipadas para cada estado y guías sobre los cuidados paliativos y los cuidados de hospicio.
service-nueva-vida = Ayuda en español para obtener atención, grupos de apoyo y atención de salud mental.
    .who = Latinas con cáncer en Washington, DC, Maryland y Virginia
service-latinas-contra-cancer = Ayuda para obtener atención, grupos y terapia en español, pelucas y educación.
    .who = Personas en San José, California
service-male-breast-cancer = Contacto con otros hombres y una voz para los hombres con cáncer de seno.
    .who = Hombres con cáncer de seno
service-nccih = Lo que se sabe de las terapias complementarias en el cáncer, como la acupuntura, el yoga y las hierbas.
service-nccn-patients = Guías de tratamiento escritas para pacientes.
service-komen-real-pink = Charlas para escuchar, también sobre la vida con { -mbc }.
    .who = Personas con { -mbc } y cuidadores
