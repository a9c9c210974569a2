package org.hawsh.participants.imports.rows;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hawsh.participants.names.NameParts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How a name that stands in one cell is taken apart. */
class WholeNameTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    سارة أحمد حسن                       | سارة/أحمد/حسن
                    سارة  أحمد  حسن الجبوري             | سارة/أحمد/حسن/family الجبوري
                    سارة أحمد حسن علي                   | سارة/أحمد/حسن/علي
                    سارة أحمد حسن علي الجبوري           | سارة/أحمد/حسن/علي/family الجبوري
                    عبد الرحمن عبد الله نور الدين       | عبد الرحمن/عبد الله/نور الدين
                    عبدالرحمن صلاح الدين أبو بكر        | عبدالرحمن/صلاح الدين/أبو بكر
                    محمد بن علي بن حسين                 | محمد/علي/حسين
                    الهام كريم جاسم                     | الهام/كريم/جاسم
                    زينب الياس                          | زينب/الياس
                    شێرکۆ ئەحمەد کەریم                  | شێرکۆ/ئەحمەد/کەریم
                    شێرکۆ کوڕی ئەحمەد                   | شێرکۆ/ئەحمەد
                    عەبدوڵڵا عومەر حەمە ئەمین           | عەبدوڵڵا/عومەر/حەمە/ئەمین
                    Sara Ahmed Hassan                   | Sara/Ahmed/Hassan
                    Omar Abu Bakr Salah al-Din          | Omar/Abu Bakr/Salah al-Din
                    Nadia Salim Al-Jabouri              | Nadia/Salim/family Al-Jabouri
                    Nadia Salim Karim Al Jabouri        | Nadia/Salim/Karim/family Al Jabouri
                    سارة                                | سارة
                    """)
    void theNamesStandInTheirOrderAndHalvesStayTogether(String written, String parts) {
        NameParts name = WholeName.partsOf(written);
        assertEquals(
                parts,
                Stream.of(
                                name.given(),
                                name.father(),
                                name.grandfather(),
                                name.greatGrandfather(),
                                name.family() == null ? null : "family " + name.family())
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining("/")));
    }
}
