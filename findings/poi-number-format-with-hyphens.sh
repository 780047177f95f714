#!/usr/bin/env bash
# Apache POI 5.5.1, DataFormatter: a number format of noughts with hyphens between them puts the hyphens in wrong places.
# Expected (Excel and LibreOffice): 1234567890 in the format 000-00-00000 is shown as 123-45-67890, which is how every
# Korean business number is formatted. Seen: 12345-67890-. No error, so whoever reads cells "as shown" keeps a wrong number.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
cat > pom.xml <<'POM'
<project xmlns="http://maven.apache.org/POM/4.0.0"><modelVersion>4.0.0</modelVersion><groupId>x</groupId><artifactId>x</artifactId><version>1</version>
<dependencies><dependency><groupId>org.apache.poi</groupId><artifactId>poi</artifactId><version>5.5.1</version></dependency></dependencies></project>
POM
mvn -B -q dependency:build-classpath -Dmdep.outputFile=cp
cat > Show.java <<'JAVA'
import org.apache.poi.ss.usermodel.DataFormatter;
class Show {
    public static void main(String[] none) {
        System.out.println(new DataFormatter(java.util.Locale.ROOT).formatRawCellContents(1234567890d, -1, "000-00-00000"));
    }
}
JAVA
seen=$(java -cp "$(cat cp)" Show.java 2>/dev/null | tail -n 1)
echo "format 000-00-00000 of 1234567890: $seen"
[ "$seen" = "12345-67890-" ]
