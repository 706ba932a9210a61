package org.writedown.intake.x12;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.writedown.contract.value.Provider;
import org.writedown.contract.value.Source;
import org.writedown.contract.value.Statement;
import org.writedown.intake.IntakeLimits;
import org.writedown.intake.IntakeResult;
import org.writedown.intake.ReadClaim;

/** Files as people hold them give the same claims as the tidy file. */
final class TolerantReadingTest {

    private static final String TIDY = Claims.professional();

    @Test
    void crlf_line_ends() {
        same(file -> file.replace("\n", "\r\n"));
    }

    @Test
    void no_line_ends() {
        same(file -> file.replace("\n", ""));
    }

    @Test
    void lines_broken_every_eighty_characters() {
        same(file -> file.replace("\n", "").replaceAll("(.{80})", "$1\r\n"));
    }

    @Test
    void indented_segments_and_blank_lines() {
        same(file -> file.replace("\nHL", "\n\n   HL"));
    }

    @Test
    void a_byte_order_mark() {
        same(file -> "\uFEFF" + file);
    }

    @Test
    void the_end_of_file_mark_of_dos() {
        same(file -> file + "\u001A");
    }

    static Stream<Arguments> delimiters() {
        return Stream.of(
                Arguments.of('|', '>', '!'),
                Arguments.of('~', '^', '_'),
                Arguments.of('*', '<', '\n'),
                Arguments.of('^', '~', '*'),
                Arguments.of('\u001D', '\u001F', '\u001C'));
    }

    @ParameterizedTest
    @MethodSource("delimiters")
    void any_delimiters(char element, char component, char segment) {
        same(file -> translated(file.replace("\n", ""), element, component, segment));
    }

    @Test
    void a_header_that_lost_its_padding() {
        same(file -> file.replaceAll(" {2,}", " "));
    }

    @Test
    void a_line_break_before_each_terminator() {
        same(file -> file.replace("~\n", "\n~"));
    }

    @Test
    void empty_segments() {
        same(file -> file.replace("~\nLX", "~\n~~\nLX"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ISA", "ISA|GS|GE|IEA"})
    void no_envelope(String absent) {
        IntakeResult result = Claims.read(TIDY.replaceAll("(?m)^(" + absent + "|IEA)[*].*\\n", ""));

        assertThat(claims(result)).isEqualTo(claims(Claims.read(TIDY)));
        assertThat(result.summary().warnings())
                .singleElement()
                .hasToString(
                        "segment 1: there is no ISA envelope; the delimiters were told from the segments themselves");
    }

    @Test
    void an_envelope_that_names_the_wrong_component_separator() {
        IntakeResult result = Claims.read(TIDY.replace("*T*:~", "*T*>~"));

        assertThat(claims(result)).isEqualTo(claims(Claims.read(TIDY)));
        assertThat(result.summary().warnings())
                .singleElement()
                .hasToString("segment 1 (ISA): ISA16 names '>' as component separator, the claims use ':'");
    }

    @Test
    void no_terminator_at_the_very_end() {
        IntakeResult result = Claims.read(TIDY.strip().replaceAll("~$", ""));

        assertThat(claims(result)).isEqualTo(claims(Claims.read(TIDY)));
        assertThat(result.summary().warnings())
                .singleElement()
                .hasToString("segment 39 (IEA): the last segment has no terminator");
    }

    @Test
    void wrong_counts_and_numbers_are_warnings_with_the_figures() {
        IntakeResult result = Claims.read(TIDY.replace("SE*35*0001", "SE*25*0009")
                .replace("GE*1*3", "GE*2*4")
                .replace("IEA*1*", "IEA*x*9"));

        assertThat(claims(result)).isEqualTo(claims(Claims.read(TIDY)));
        assertThat(result.summary().warnings())
                .extracting(Object::toString)
                .containsExactly(
                        "segment 37 (SE): SE01 says 25 segments, there are 35",
                        "segment 37 (SE): SE02 differs from ST02",
                        "segment 38 (GE): GE01 says 2 transaction sets, there are 1",
                        "segment 38 (GE): GE02 differs from GS06",
                        "segment 39 (IEA): IEA01 says something that is no number groups, there are 1",
                        "segment 39 (IEA): IEA02 differs from ISA13");
    }

    @Test
    void several_interchanges_with_delimiters_of_their_own() {
        String other = translated(Claims.institutional().replace("\n", ""), '|', '>', '!');

        IntakeResult result = Claims.read(TIDY + other + TIDY);

        assertThat(result.summary().claims()).isEqualTo(5);
        assertThat(result.summary().lines()).isEqualTo(9);
        assertThat(result.summary().warnings()).isEmpty();
        assertThat(result.claims().get(2).position()).hasToString("segment " + (39 + 14) + " (CLM)");
    }

    @Test
    void an_interchange_without_its_trailer_before_another() {
        IntakeResult result = Claims.read(TIDY.replaceAll("IEA.*\\n", "") + TIDY);

        assertThat(result.summary().claims()).isEqualTo(4);
        assertThat(result.summary().warnings())
                .singleElement()
                .hasToString("segment 39 (ISA): a new interchange begins although the one before it has no IEA");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1252"})
    void accented_names(String charset) {
        String accented = TIDY.replace("NM1*85*1*EXAMPLE*ADA", "NM1*85*1*EXÁMPLE*ADÈLE");

        Provider provider = Claims.read(accented.getBytes(Charset.forName(charset)), IntakeLimits.UPLOAD)
                .claims()
                .getFirst()
                .statement()
                .provider();

        assertThat(provider.name()).isEqualTo("ADÈLE EXÁMPLE");
        assertThat(provider.id()).hasToString("name:adele-example");
    }

    private static void same(UnaryOperator<String> change) {
        byte[] changed = change.apply(TIDY).getBytes(StandardCharsets.UTF_8);

        IntakeResult result = Claims.read(changed, IntakeLimits.UPLOAD);

        assertThat(claims(result)).isEqualTo(claims(Claims.read(TIDY)));
        assertThat(result.summary().warnings()).isEmpty();
    }

    private static String translated(String file, char element, char component, char segment) {
        // ISA11 gives way too: it may not collide with the others
        return file.chars()
                .mapToObj(c -> switch (c) {
                    case '*' -> element;
                    case ':' -> component;
                    case '~' -> segment;
                    case '^' -> '%';
                    default -> (char) c;
                })
                .map(String::valueOf)
                .collect(Collectors.joining());
    }

    /** Claims without where they were read from, which must differ. */
    private static List<Statement> claims(IntakeResult result) {
        return result.claims().stream()
                .map(ReadClaim::statement)
                .map(TolerantReadingTest::sourceless)
                .toList();
    }

    private static Statement sourceless(Statement s) {
        return new Statement(
                s.provider(),
                s.account(),
                s.kind(),
                s.side(),
                s.typeOfBill(),
                s.statedOn(),
                s.diagnoses(),
                s.lines(),
                s.statedTotal(),
                Source.MANUAL);
    }
}
