# Source Sans 3, Latin.
cat node_modules/@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2
