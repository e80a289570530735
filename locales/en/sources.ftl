### Sources whose title is not known or is not printed: a description in place of the title.

source-consumer-2024 = Article for the public on treatments for { -mbc } (title not known)
source-cancerhealth-undated = Short overview of { -mbc } (title not known)
source-nci-es-cigna = Page in Spanish that names the information service
source-npr-988-es-2025 = News report in Spanish on 988
source-pliego-booklets = How the booklets of this project are laid out, printed and folded
