# Source Serif 4, Latin, for the words of statements.
cat node_modules/@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2
