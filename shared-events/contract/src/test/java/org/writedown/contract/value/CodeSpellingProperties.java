package org.writedown.contract.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class CodeSpellingProperties {

    private static final List<UnaryOperator<String>> ALL =
            List.of(CodeSpelling::plain, CodeSpelling::diagnosis, CodeSpelling::revenue);

    @Property
    void whatIsSpeltOnceIsNotSpeltAnew(@ForAll String written) {
        for (UnaryOperator<String> spelling : ALL) {
            String once = spelling.apply(written);
            assertThat(spelling.apply(once)).isSameAs(once);
        }
    }

    @Property
    void aCodeThatIsOneAlreadyStaysAsItIs(
            @ForAll("procedures") String procedure,
            @ForAll("modifiers") String modifier,
            @ForAll("revenues") String revenue,
            @ForAll("diagnoses") String diagnosis) {
        assertThat(CodeSpelling.plain(new ProcedureCode(CodeSystem.OTHER_PROCEDURE, procedure).code()))
                .isSameAs(procedure);
        assertThat(CodeSpelling.plain(new Modifier(modifier).value())).isSameAs(modifier);
        assertThat(CodeSpelling.revenue(new RevenueCode(revenue).value())).isSameAs(revenue);
        assertThat(CodeSpelling.diagnosis(new DiagnosisCode(CodeSystem.ICD_10_CM, diagnosis).code()))
                .isSameAs(diagnosis);
    }

    @Property
    void aCodeIsReadAsWhatItIsHoweverItIsWritten(
            @ForAll("procedures") String procedure,
            @ForAll("diagnoses") String diagnosis,
            @ForAll("revenues") String revenue,
            @ForAll("blanks") String before,
            @ForAll("blanks") String after) {
        assertThat(CodeSpelling.plain(before + procedure.toLowerCase(Locale.ROOT) + after))
                .isEqualTo(procedure);
        String dotted = diagnosis.substring(0, 3) + "." + diagnosis.substring(3);
        assertThat(CodeSpelling.diagnosis(before + dotted.toLowerCase(Locale.ROOT) + after))
                .isEqualTo(diagnosis);
        String unpadded = revenue.replaceFirst("^0{1,3}", "");
        assertThat(CodeSpelling.revenue(before + unpadded + after)).isEqualTo(revenue);
    }

    /** The sharp s has two capitals, the dotless i and the long s have a Latin one. */
    @Example
    void aLetterThatNoCodeHasMakesNone() {
        assertThat(List.of("\u00DF", "\u01312", "\u017F1", "J\uFF13490").stream()
                        .map(CodeSpelling::plain))
                .containsExactly("\u00DF", "\u01312", "\u017F1", "J\uFF13490");
        assertThat(CodeSpelling.revenue("\u0664\u0665\u0660")).isEqualTo("\u0664\u0665\u0660");
        assertThat(CodeSpelling.revenue("45.0")).isEqualTo("45.0");
        assertThat(CodeSpelling.revenue("")).isEmpty();
    }

    @Provide
    Arbitrary<String> procedures() {
        return Arbitraries.of("J3490", "99285", "0042T", "A0428", "D0120", "G0463", "XX12", "0001U");
    }

    @Provide
    Arbitrary<String> modifiers() {
        return Arbitraries.of("25", "LT", "X1", "JW");
    }

    @Provide
    Arbitrary<String> revenues() {
        return Arbitraries.integers().between(1, 9999).map(number -> String.format(Locale.ROOT, "%04d", number));
    }

    @Provide
    Arbitrary<String> diagnoses() {
        return Arbitraries.of("M545", "R079", "S134XXA", "4019", "E8490", "I10");
    }

    @Provide
    Arbitrary<String> blanks() {
        return Arbitraries.of("", " ", "  ", "\t", "\u00A0", "\u2007 ", "\r\n");
    }
}
