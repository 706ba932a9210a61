package org.writedown.intake.pdf;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.writedown.contract.value.BillLine;
import org.writedown.contract.value.CodeSpelling;
import org.writedown.contract.value.Money;

/** Finds lines that end in an amount and have a date or a code before it. */
final class PdfLines {

    private static final int MOST_LINES = 10_000;
    private static final int LONGEST_LINE = 1_000;

    private static final Pattern AMOUNT =
            Pattern.compile("(?<![\\d.,])\\$? ?(\\d{1,3}(?:,\\d{3}){0,3}|\\d{1,9})\\.(\\d{2})$");
    private static final Pattern DATE = Pattern.compile("\\b(\\d{1,2})/(\\d{1,2})/(\\d{4}|\\d{2})\\b");
    private static final Pattern CODE = Pattern.compile("(?i)\\b(\\d{4}[0-9FTUMA]|[A-V]\\d{4})\\b");

    private final List<PdfLine> found = new ArrayList<>();

    void add(int page, String words) {
        int number = 0;
        for (String raw : words.lines().toList()) {
            number++;
            String line = raw.strip();
            Matcher amount = AMOUNT.matcher(line);
            if (line.length() <= LONGEST_LINE && found.size() < MOST_LINES && amount.find()) {
                String before = line.substring(0, amount.start()).strip();
                LocalDate date = date(before);
                String code = code(before);
                if (date != null || code != null) {
                    found.add(new PdfLine(page, number, date, code, shortened(before), money(amount)));
                }
            }
        }
    }

    List<PdfLine> found() {
        return found;
    }

    private static Money money(Matcher amount) {
        return Money.usd(amount.group(1).replace(",", "") + "." + amount.group(2));
    }

    /** Month first, as United States statements have it; a person sees it before it counts. */
    private static @Nullable LocalDate date(String text) {
        Matcher date = DATE.matcher(text);
        if (!date.find()) {
            return null;
        }
        int year = Integer.parseInt(date.group(3));
        try {
            return LocalDate.of(
                    year < 100 ? 2000 + year : year, Integer.parseInt(date.group(1)), Integer.parseInt(date.group(2)));
        } catch (DateTimeException notInTheCalendar) {
            return null;
        }
    }

    private static @Nullable String code(String text) {
        Matcher code = CODE.matcher(text);
        return code.find() ? CodeSpelling.plain(code.group(1)) : null;
    }

    private static String shortened(String text) {
        return text.substring(0, Math.min(text.length(), BillLine.LONGEST_DESCRIPTION));
    }
}
