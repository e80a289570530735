### Sources whose title is not known or is not printed: a description in place of the title.

source-consumer-2024 = Artículo para el público sobre los tratamientos del { -mbc } (título desconocido)
source-cancerhealth-undated = Resumen breve sobre el { -mbc } (título desconocido)
source-nci-es-cigna = Página en español que menciona el servicio de información
source-npr-988-es-2025 = Noticia en español sobre el 988
source-pliego-booklets = Cómo se arman, se imprimen y se doblan los folletos de este proyecto
