### Urgent signs: worded once, the same on every sheet. Value = the sign as an item of a list;
### .action = what to do; .why = why it matters (both only on the sheet “When to call”).

## Sentences above the lists

signs-emergency = Llame al 911 si tiene alguna de estas señales:
signs-call-now = Llame de inmediato a su equipo médico, de día o de noche, si tiene alguna de estas señales. ¿No le contestan pronto? Vaya a la sala de emergencias.
signs-call-today = Llame el mismo día a su equipo médico si tiene alguna de estas señales:

## Emergency: 911

sign-breath-chest = falta de aire repentina o muy fuerte, dolor en el pecho, tos con sangre o desmayo
    .action = Llame al 911.
    .why = Puede ser un coágulo en el pulmón, un problema del corazón, líquido o un sangrado.
sign-stroke = cara caída, debilidad en un brazo o pierna de un lado, habla enredada o pérdida del habla, ceguera repentina, o un dolor de cabeza repentino, el peor de su vida
    .action = Llame al 911. Anote la hora en que empezó.
    .why = Puede ser un derrame cerebral (ataque cerebral) o un sangrado; las metástasis en el cerebro pueden parecer lo mismo.
sign-brain = una primera convulsión, confusión repentina, dificultad para despertarse, dolor de cabeza fuerte con vómito, o pérdida repentina de la vista, el habla o la fuerza
    .action = Llame al 911. En caso de convulsión, ponga a la persona de lado y aflójele el cuello de la ropa. No le ponga nada en la boca. Anote la hora.
    .why = Puede ser hinchazón o sangrado en el cerebro, un derrame cerebral, una infección o calcio alto.
sign-sepsis = señales de infección, como fiebre o escalofríos, con confusión, respiración rápida o sensación de desmayo
    .action = Llame al 911.
    .why = Puede ser sepsis, la reacción extrema del cuerpo a una infección.
sign-allergy = ronchas, hinchazón de labios, cara o garganta, dificultad para respirar o sensación de desmayo durante una infusión, hasta un día después, o después de una pastilla nueva
    .action = En la clínica, avise de inmediato al personal de enfermería. En casa, llame al 911.
    .why = Puede ser una alergia grave.
sign-opioid = con una medicina fuerte para el dolor (un opioide): mucha dificultad para despertarse, o respiración muy lenta o poco profunda
    .action = Llame al 911.
    .why = Puede haber demasiada medicina en el cuerpo (es raro cuando la dosis se ajusta con cuidado).
sign-spinal-cord = piernas débiles o pesadas, adormecimiento (también entre las piernas), paso inestable, o no poder controlar la orina o las heces: sala de emergencias de inmediato
    .action = Vaya de inmediato a la sala de emergencias. No mueva la espalda. Diga: “Tengo metástasis en los huesos. ¿Puede ser una compresión de la médula espinal?”.
    .why = El cáncer puede presionar la médula espinal. Para poder caminar, las horas cuentan.
sign-despair = pensar en quitarse la vida, o no poder mantenerse a salvo. Llame al 988 (oprima el 2 para español) o envíe un mensaje de texto al 988. En peligro ahora: 911
    .action = No espere: el 988 es gratis, a toda hora.
    .why = No tiene que cargar con esto a solas.

## Call now, day or night

sign-fever = fiebre de 100.4 °F (38 °C) o más, o escalofríos con temblor, aunque por lo demás se sienta bien
    .action = Mida la temperatura y llame antes de tomar una pastilla para la fiebre, como acetaminofén (paracetamol) o ibuprofeno. Su equipo puede fijar otro límite.
    .why = Puede ser una infección cuando los glóbulos blancos están bajos: peligrosa en pocas horas.
sign-early-5fu = con capecitabina o fluorouracilo (5-FU): llagas graves en la boca, diarrea, vómito, fiebre o paso inestable (dolor en el pecho o confusión: 911)
    .action = No tome más capecitabina. Llame y diga el nombre de la medicina: el antídoto debe empezar en las 96 horas siguientes a la última dosis.
    .why = La medicina puede acumularse en el cuerpo y causar la muerte.
sign-lung-inflammation = tos nueva o que empeora, falta de aire (también con poco esfuerzo o al acostarse), silbido al respirar o pecho apretado, con o sin fiebre
    .action = No tome otra dosis antes de hablar con su equipo. Falta de aire en reposo: 911.
    .why = Una medicina contra el cáncer puede estar inflamando los pulmones. Puede causar la muerte.
sign-immune-side-effects = con inmunoterapia: tos, diarrea, dolor de vientre, piel amarilla, orina oscura o escasa, ampollas, dolor de cabeza persistente, cansancio extremo, mucha sed, músculos débiles, latidos irregulares, cambios en los ojos
    .action = Muestre su tarjeta de inmunoterapia. No trate la diarrea por su cuenta. Dolor en el pecho, desmayo, dificultad para respirar o confusión: 911.
    .why = Las defensas pueden atacar órganos sanos, incluso hasta 2 años después de la última dosis.
sign-clot-leg = una pierna o un brazo hinchado, adolorido, caliente, rojo o azulado
    .action = Llame de inmediato. Con dolor en el pecho, falta de aire o desmayo: 911.
    .why = Puede ser un coágulo de sangre.
sign-face-neck-swelling = hinchazón de la cara, el cuello, la parte alta del cuerpo o los brazos, o venas hinchadas en el pecho, con falta de aire, tos o ronquera
    .action = Llame de inmediato. Falta de aire en reposo: 911.
    .why = La vena grande que va al corazón puede estar presionada o tapada.
sign-bleeding = sangrado de nariz fuerte, largo o repetido; encías que sangran; sangre en orina o heces; heces negras; moretones grandes nuevos; puntitos rojos; o una toalla sanitaria empapada por hora
    .action = Presione con firmeza y llame. Vómito o tos con sangre, sangrado a chorros o de más de 30 minutos, o un golpe en la cabeza: 911.
    .why = Las células que detienen el sangrado (plaquetas) pueden estar bajas, o el tumor puede sangrar.
sign-low-calcium = con una medicina para fortalecer los huesos: hormigueo alrededor de la boca o en los dedos de manos o pies, calambres, espasmos, sacudidas o músculos rígidos
    .action = Llame de inmediato o vaya a la sala de emergencias.
    .why = Su calcio puede estar demasiado bajo. Puede causar la muerte.
sign-high-sugar = con medicinas que pueden subir el nivel de azúcar: mucha sed, orinar mucho, náuseas, dolor de vientre, pérdida de peso o aliento a fruta (dificultad para respirar o confusión: 911)
    .action = Mida su azúcar en la sangre si puede, y llame. Mucho sueño: 911.
    .why = El azúcar puede estar muy alto.
sign-diarrhea = diarrea: 4 o más evacuaciones al día por encima de lo usual, cualquiera de noche, o si dura más de un día; con sacituzumab govitecán o inmunoterapia, aunque sea una
    .action = También cuenta si hay sangre, fiebre, mareo u orina oscura. Loperamida, solo si su equipo le dio ese plan; con inmunoterapia, llame primero.
    .why = Puede deshidratarse. Con algunas medicinas, la diarrea puede causar la muerte.
sign-skin = sarpullido (erupción en la piel) que avanza rápido o con ampollas, piel que se pela o llagas en boca u ojos; palmas o plantas rojas, adoloridas, con ampollas
    .action = No tome otra dosis y llame. Con fiebre, o con llagas en los ojos, la boca o las partes íntimas: sala de emergencias.
    .why = Puede ser una reacción grave de la piel a una medicina, o el síndrome mano-pie.
sign-fracture = dolor repentino en un hueso con poca o ninguna fuerza, una pierna que no soporta peso, o un brazo o una pierna en una posición rara
    .action = Llame de inmediato. Si tiene metástasis en los huesos, dígalo.
    .why = Puede haberse roto un hueso debilitado por el cáncer.
sign-too-many-pills = haber tomado demasiadas pastillas contra el cáncer o las equivocadas, o que las tragara un niño o una mascota
    .action = Llame a su equipo, aunque todo parezca estar bien. Si las tragó otra persona, llame también al centro de intoxicaciones (Poison Control): 1-800-222-1222.
    .why = El daño puede empezar antes de que se sienta.
sign-drip-leak = ardor, punzadas, dolor, enrojecimiento o hinchazón donde está la vía intravenosa (IV) o el puerto, durante el tratamiento o después
    .action = Avise de inmediato a la enfermera o el enfermero, aunque no tenga certeza. En casa, llame de inmediato.
    .why = La medicina puede estar saliendo de la vena. Algunas quimioterapias pueden destruir el tejido.

## Call the same day

sign-back-pain-early = dolor nuevo o distinto en la espalda o el cuello: como una banda apretada, peor al acostarse, toser, estornudar o pujar, o que no deja dormir
    .action = Llame a más tardar en 24 horas. Piernas débiles o adormecidas: sala de emergencias de inmediato.
    .why = Puede ser el comienzo de una presión en la médula espinal.
sign-high-calcium = mucha sed, orinar mucho, estreñimiento (constipación), náuseas, falta de apetito, debilidad o mucho sueño (confusión o dificultad para despertarse: 911)
    .action = Llame el mismo día. No deje por su cuenta los alimentos con calcio.
    .why = El calcio en la sangre puede estar demasiado alto. Puede causar la muerte, pero se puede tratar.
sign-heart = tobillos hinchados, aumento rápido de peso, o latidos rápidos o como un aleteo
    .action = Llame el mismo día. Desmayo, dolor en el pecho o falta de aire en reposo: 911.
    .why = Una medicina contra el cáncer puede afectar el corazón.
sign-infection-other = dolor de garganta, ardor al orinar, diarrea, vómito, o piel o zona del catéter roja o con líquido, aunque no tenga fiebre
    .action = Llame el mismo día, también sin fiebre.
    .why = Con pocos glóbulos blancos, una infección da pocas señales.
sign-liver = piel u ojos amarillos, orina oscura, heces pálidas, comezón (picazón), dolor en la parte alta derecha del vientre, o vientre hinchado
    .action = Llame el mismo día.
    .why = Pueden ser metástasis, bilis bloqueada o una medicina que daña el hígado.
sign-vomiting = nada se queda en el estómago, ni las pastillas; vómito por 12 horas, o 2 o más veces al día a pesar de la medicina contra las náuseas
    .action = Llame el mismo día. También cuenta la orina oscura, o perder 2 libras (1 kg) o más en uno o dos días.
    .why = Puede deshidratarse.
sign-kidney-bone-drug = orinar mucho menos, o piernas hinchadas, después de una infusión de ácido zoledrónico
    .action = Llame el mismo día.
    .why = La medicina puede dañar los riñones.
sign-pain = dolor nuevo, muy fuerte, o que la medicina ya no controla
    .action = Llame el mismo día.
    .why = Puede ser un hueso roto, un nervio presionado o cáncer que se propaga. El dolor casi siempre se alivia.
sign-mouth = llagas en la boca tan fuertes que no puede comer ni beber
    .action = Llame el mismo día.
    .why = Puede deshidratarse o tener una infección.
sign-eye = dolor en los ojos, visión borrosa, ojos que duelen con la luz, u ojos muy secos o rojos
    .action = Llame en menos de un día. Ceguera repentina: 911.
    .why = Una medicina puede estar dañando el ojo.
sign-vaginal-bleeding = sangrado vaginal, flujo color óxido o presión en la pelvis, sobre todo después de la menopausia
    .action = Llame el mismo día, o a más tardar el siguiente día hábil. Una toalla sanitaria o más por hora: llame de inmediato.
    .why = El revestimiento del útero puede haber cambiado; pocas veces es cáncer.
sign-thigh-bone-drug = dolor nuevo en el muslo, la cadera o la ingle durante un tratamiento largo con una medicina para fortalecer los huesos
    .action = Llame el mismo día. Dolor repentino, o no puede ponerse de pie: sala de emergencias.
    .why = En casos raros se rompe el hueso del muslo.
sign-jaw = dolor o hinchazón en la mandíbula, un diente flojo, una llaga en la encía que no sana, o hueso a la vista en la boca
    .action = Llame a su equipo médico y a su dentista. No deje que le saquen un diente antes de que ellos hablen entre sí.
    .why = Puede haber daño en el hueso de la mandíbula.
sign-constipation-opioid = estreñimiento (constipación) con una medicina fuerte para el dolor (un opioide)
    .action = Llame el mismo día. Pregunte cuántos días sin evacuar son demasiados.
    .why = Los opioides frenan el intestino.
sign-pregnancy = falta de la menstruación (regla) o prueba de embarazo positiva, de usted o de su pareja, durante el tratamiento o en los meses siguientes
    .action = Llame el mismo día. Pregunte cuánto tiempo debe evitar el embarazo tras la última dosis: 1 semana a 1 año, según la medicina.
    .why = La mayoría de las medicinas contra el cáncer pueden dañar a un bebé antes de nacer.
