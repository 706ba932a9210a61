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

    static final int MOST_LINES = 10_000;
    private static final int LONGEST_LINE = 1_000;

    private static final Pattern AMOUNT =
            Pattern.compile("(?<![\\d.,])\\$? ?(\\d{1,3}(?:,\\d{3}){0,3}|\\d{1,9})\\.(\\d{2})(\\)|-| ?(?i:CR))?$");
    /** Directly before the digits, or before their currency; a dash between words is no sign. */
    private static final Pattern SIGN = Pattern.compile("(?:\\(|(?<=^|\\s|\\$)[-\u2212])\\$?$");

    private static final Pattern DATE = Pattern.compile("\\b(\\d{1,2})/(\\d{1,2})/(\\d{4}|\\d{2})\\b");
    private static final Pattern CODE = Pattern.compile("(?i)\\b(\\d{4}[0-9FTUMA]|[A-V]\\d{4})\\b");

    private final List<PdfLine> charges = new ArrayList<>();
    private final List<PdfLine> credits = new ArrayList<>();

    void add(int page, String words) {
        int number = 0;
        for (String raw : words.lines().toList()) {
            number++;
            String line = raw.strip();
            Matcher amount = AMOUNT.matcher(line);
            if (line.length() <= LONGEST_LINE && charges.size() + credits.size() < MOST_LINES && amount.find()) {
                add(page, number, line, amount);
            }
        }
    }

    private void add(int page, int number, String line, Matcher amount) {
        String before = line.substring(0, amount.start());
        Matcher sign = SIGN.matcher(before);
        boolean signed = sign.find() && !amount.group().startsWith(" ");
        String words = (signed ? before.substring(0, sign.start()) : before).strip();
        LocalDate date = date(words);
        String code = code(words);
        if (date == null && code == null) {
            return;
        }
        Money money = Money.usd(amount.group(1).replace(",", "") + "." + amount.group(2));
        boolean credit = signed || amount.group(3) != null;
        (credit ? credits : charges)
                .add(new PdfLine(page, number, date, code, shortened(words), credit ? money.negated() : money));
    }

    List<PdfLine> charges() {
        return charges;
    }

    List<PdfLine> credits() {
        return credits;
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
