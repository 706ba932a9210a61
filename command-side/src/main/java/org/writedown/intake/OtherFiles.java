package org.writedown.intake;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.writedown.intake.IntakeException.Kind;

/** Files that are known by their first bytes and never read: it is said what they are. */
public final class OtherFiles {

    private static final List<String> PICTURES =
            List.of("\u00FF\u00D8\u00FF", "\u0089PNG\r\n", "II*\u0000", "MM\u0000*", "GIF87a", "GIF89a");

    /** Of pictures as telephones make them: ISO 23008-12 begins with its size and these. */
    private static final List<String> BRANDS = List.of("ftypheic", "ftypheix", "ftypmif1", "ftypmsf1");

    private static final List<String> ARCHIVES =
            List.of("\u001F\u008B", "PK\u0003\u0004", "7z\u00BC\u00AF'\u001C", "Rar!\u001A\u0007", "BZh", "\u00FD7zXZ");

    private static final Pattern PAGE = Pattern.compile(
            "(?:<\\?xml[^>]*+>\\s*+)?(?:<!--.*?-->\\s*+)?<(?:!doctype html|html|head|body|script|table)\\b.*",
            Pattern.DOTALL);

    private OtherFiles() {}

    /** Scans. */
    public static DocumentReader pictures() {
        return new Known(
                "a picture",
                text -> PICTURES.stream().anyMatch(text::startsWith)
                        || BRANDS.stream().anyMatch(brand -> text.startsWith(brand, 4)),
                Kind.NOT_A_BILL,
                "a scan, a picture without text: it is a document; a person enters its lines");
    }

    /** Also those that are sent as spreadsheets. */
    public static DocumentReader webPages() {
        return new Known(
                "a web page",
                text -> PAGE.matcher(text.toLowerCase(Locale.ROOT)).matches(),
                Kind.NOT_A_BILL,
                "a web page (HTML): it is a document and never opened; save it as CSV or XLSX to have it read");
    }

    /** Where none is unpacked any more: within another one, and of formats that are not read. */
    public static DocumentReader archives() {
        return new Known(
                "an archive",
                text -> ARCHIVES.stream().anyMatch(text::startsWith),
                Kind.NOT_A_BILL,
                "an archive that is not unpacked here: it is a document; send what it holds by itself");
    }

    /** Taken for another encoding such text would be read as something else, so it is refused. */
    public static DocumentReader wideText() {
        return new Known(
                "text in UTF-16",
                WideText::isUnmarked,
                Kind.DAMAGED,
                "text in UTF-16 without a byte order mark, which does not say how it is to be read; save it as UTF-8");
    }

    /** @param begins whether a file begins like one of these */
    private record Known(String format, Predicate<String> begins, Kind kind, String reason) implements DocumentReader {

        @Override
        public boolean reads() {
            return false;
        }

        @Override
        public boolean recognises(Opening opening) {
            return begins.test(opening.text());
        }

        @Override
        public IntakeSummary read(Document document, Reading reading) {
            throw new IntakeException(kind, document.name(), null, reason);
        }
    }
}
