### Immunotherapy (pembrolizumab): fact sheet of up to four pages. The headings of its eleven parts stand in common.ftl.

# Title, readers, purpose and main message.
immunotherapy = Inmunoterapia: cáncer de seno metastásico
    .short = Inmunoterapia
    .audience = Mujeres y hombres con { -mbc }, sobre todo triple negativo, y quienes los cuidan
    .objective = Saber qué hace la inmunoterapia, de qué señales avisar y cuándo llamar.
    .main-message = La inmunoterapia no cura el { -mbc }. Puede ayudar a frenarlo. También puede hacer que el cuerpo ataque órganos sanos: llame de inmediato si nota algo nuevo, aun mucho después de la última dosis.

# Box: the key points.
immunotherapy-key-points = Recuerde:
    .who = Puede servir si su cáncer es triple negativo y una prueba encuentra suficiente PD-L1, una proteína.
    .organs = Los efectos secundarios a menudo son leves, pero cualquier órgano puede inflamarse.
    .call = No espere para llamar. Los esteroides funcionan cuando se empiezan pronto.
    .card = Lleve una tarjeta que diga: “Recibo inmunoterapia” (en inglés, “I get immunotherapy”).

# Part: how it works.
immunotherapy-how-it-works-brake = Su sistema inmunitario defiende el cuerpo. Tiene frenos, para no atacar las células sanas. El cáncer puede usar uno de ellos, llamado PD-1. El pembrolizumab (Keytruda) quita ese freno, y las defensas pueden volver a atacar el cáncer. Se llama inhibidor de puntos de control inmunitario.
immunotherapy-how-it-works-limits = No funciona en todas las personas. Algunos tumores aún pueden apagar el ataque.

# Part: who it is for.
immunotherapy-who-it-is-for-pd-l1 = Es sobre todo para el cáncer triple negativo: sin receptores hormonales y sin demasiado HER2. Además, una prueba del tumor debe encontrar suficiente PD-L1. El informe da un puntaje (CPS); debe ser de 10 o más.
immunotherapy-who-it-is-for-partner = Se da con otra medicina. Pregunte cuál es para usted:
    .chemo = **quimioterapia**
    .sacituzumab = **Más nuevo (aprobado en junio de 2026):** sacituzumab govitecán, un conjugado anticuerpo-fármaco
immunotherapy-who-it-is-for-rare = Cambios raros en un tumor (dMMR o MSI-H, TMB-high) también pueden abrir el camino a la inmunoterapia, por lo general después de otro tratamiento. Con dMMR, el dostarlimab es otra medicina de este tipo.
immunotherapy-who-it-is-for-atezolizumab = El atezolizumab, que nombran textos antiguos, no es una opción para el cáncer de seno en Estados Unidos desde 2021.

# Part: how it is given.
immunotherapy-how-it-is-given-iv = Por infusión (por la vena), a menudo cada 3 semanas. También hay una inyección debajo de la piel (Keytruda Qlex). Pregunte cuál recibirá y cada cuánto.

# Part: what good it may do.
immunotherapy-benefit-numbers = Estos números hablan de grupos en estudios, no de usted. Todas las personas tenían cáncer triple negativo con un CPS de 10 o más:
    .chemo = **Con quimioterapia** (KEYNOTE-355, informe de 2022): la mitad de las personas vivió más de 23 meses. Con quimioterapia sola, la mitad vivió más de unos 16 meses.
    .sacituzumab = **Con sacituzumab govitecán** (informes de 2026): la mitad pasó más de 11.2 meses antes de que el cáncer creciera. En el grupo de comparación fueron 7.8 meses.
immunotherapy-benefit-not-everyone = A algunas personas no les ayuda nada. Los estudios por imágenes mostrarán si le ayuda a usted.

# Part: side effects.
immunotherapy-side-effects-common = Puede notar cansancio, náuseas, falta de apetito, sarpullido (erupción en la piel) o comezón. También dolor en las articulaciones (coyunturas) o los músculos, o una tiroides que trabaja demasiado o muy poco. La tos y la diarrea también son comunes, pero llame siempre si las tiene.
immunotherapy-side-effects-organs = Las defensas pueden inflamar órganos sanos. Llame de inmediato, de día o de noche, por cualquiera de estas señales, o al 911 si así lo dice el primer recuadro de abajo.
    .organ = Dónde
    .signs = Qué puede notar
    .lungs-organ = Pulmones
    .lungs-signs = tos, falta de aire, dolor en el pecho
    .bowel-liver-organ = Intestino o hígado
    .bowel-liver-signs = diarrea, sangre en las heces, dolor fuerte en el vientre, piel amarilla, orina oscura
    .glands-organ = Glándulas
    .glands-signs = dolor de cabeza que no se quita, cansancio extremo, desmayo, mucha sed
    .nerves-organ = Nervios
    .nerves-signs = confusión, cuello rígido, músculos débiles
    .skin-organ = Piel
    .skin-signs = ampollas, piel que se pela, llagas en la boca
    .kidneys-organ = Riñones
    .kidneys-signs = menos orina, sangre en la orina
    .heart-eyes-organ = Corazón u ojos
    .heart-eyes-signs = dolor en el pecho, latidos irregulares, dolor en los ojos, cambios en la vista
immunotherapy-side-effects-late = Puede empezar semanas o meses después del inicio, e incluso hasta 2 años después de la última dosis. La inflamación del corazón es rara, pero a menudo causa la muerte.

# Part: what to report at once. The shared signs stand in signs.ftl.
# Ruled lines.
immunotherapy-team-phone = Teléfonos de mi equipo, de día y de noche, y cuándo llamar:

# Part: daily life.
immunotherapy-daily-life-tips = Esto ayuda:
    .card = Lleve su tarjeta de inmunoterapia. Muéstrela en toda sala de emergencias.
    .early = Avise de inmediato de cualquier problema nuevo. Los esteroides (medicinas contra la inflamación) funcionan cuando se empiezan pronto.
    .diarrhea = No trate la diarrea por su cuenta. Llame primero.
    .history = Diga si tiene una enfermedad autoinmunitaria (las defensas atacan su propio cuerpo) o un trasplante.
    .pregnancy = Use métodos anticonceptivos durante el tratamiento y por 4 meses después.

# Part: without it, or when it stops working.
immunotherapy-without-it-chemo = Sin ella, la quimioterapia suele ser la base del tratamiento del cáncer triple negativo. En el estudio de arriba, las personas vivieron menos tiempo con quimioterapia sola. Pregunte qué puede esperar usted.
immunotherapy-without-it-stops = Si el cáncer crece, su equipo le propondrá otro tratamiento. No es culpa suya, y muchas veces hay otra opción. Guarde su tarjeta: aún puede haber efectos secundarios.

# Part: what is not known.
immunotherapy-not-known-points = Aún no sabemos:
    .who = a quién le ayudará
    .test = cómo medir mejor el PD-L1; el resultado depende de la prueba
    .partner = qué medicina acompañante es mejor para cada persona
    .life = si las personas viven más cuando la acompaña el sacituzumab govitecán

# Part: other choices.
immunotherapy-other-choices-which = También puede preguntar por:
    .conjugate = quimioterapia, o un conjugado anticuerpo-fármaco. Cuando la inmunoterapia no es adecuada, dos son primeras opciones más nuevas: datopotamab deruxtecán (aprobado en mayo de 2026) y sacituzumab govitecán (junio de 2026).
    .parp = un inhibidor de PARP, si usted nació con un cambio en BRCA; o un estudio clínico
    .palliative = un tratamiento más suave, un descanso o cuidados paliativos (alivio en cualquier etapa, junto con el tratamiento)

# Part: what to ask.
immunotherapy-ask-immunotherapy = Sobre la inmunoterapia:
    .score = ¿Cuál es mi puntaje de PD-L1 (CPS)?
    .partner = ¿Qué medicina recibiré junto con ella y por qué?
    .illness = ¿Importan mis otras enfermedades?
    .card = ¿Me puede dar una tarjeta de inmunoterapia?
immunotherapy-ask = Sobre mi plan:
