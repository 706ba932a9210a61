package org.writedown.reference.published;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** One item of a price file: its codes, what is posted for all, and what each payer pays. */
record PostedItem(
        List<Code> codes,
        String setting,
        String modifiers,
        @Nullable BigDecimal drugUnit,
        String drugType,
        @Nullable BigDecimal gross,
        @Nullable BigDecimal cash,
        @Nullable BigDecimal lowest,
        @Nullable BigDecimal highest,
        List<Payer> payers) {

    private static final int LONGEST_NAME = 100;
    private static final Set<String> COARSE = Set.of("RC", "MS-DRG");

    record Code(String system, String code) {

        Code {
            system = system.toUpperCase(Locale.ROOT);
        }

        boolean isProcedure() {
            return system.equals("CPT") || system.equals("HCPCS");
        }
    }

    record Payer(
            String name,
            String plan,
            @Nullable BigDecimal negotiated,
            @Nullable BigDecimal percentage,
            String methodology) {

        Payer {
            name = shortened(name);
            plan = shortened(plan);
            methodology = shortened(methodology);
        }
    }

    /** A row for each code by which a bill can be compared, and each payer; a skip if there is no such code. */
    void emit(long line, RowSink<PostedPrice> rows) {
        List<Code> used = comparable();
        if (used.isEmpty() || (gross == null && cash == null && payers.isEmpty())) {
            rows.skip();
            return;
        }
        String revenue = codes.stream()
                .filter(code -> code.system().equals("RC"))
                .map(code -> padded(code.code()))
                .findFirst()
                .orElse("");
        List<Payer> all = payers.isEmpty() ? List.of(new Payer("", "", null, null, "")) : payers;
        for (Code code : used) {
            for (Payer payer : all) {
                rows.row(line, price(code, revenue, payer));
            }
        }
    }

    private PostedPrice price(Code code, String revenue, Payer payer) {
        return new PostedPrice(
                code.system(),
                code.system().equals("RC") ? padded(code.code()) : code.code(),
                revenue,
                setting.toLowerCase(Locale.ROOT),
                modifiers,
                drugUnit,
                drugType,
                gross,
                cash,
                payer.name(),
                payer.plan(),
                payer.negotiated(),
                payer.percentage(),
                payer.methodology(),
                lowest,
                highest);
    }

    /** Procedures and drugs; where there are none, revenue codes and DRGs, which then stand for the whole service. */
    private List<Code> comparable() {
        List<Code> fine = new ArrayList<>();
        List<Code> coarse = new ArrayList<>();
        for (Code code : codes) {
            if (code.isProcedure() && Codes.isProcedure(code.code())) {
                // The system follows from the shape; files mislabel it.
                fine.add(new Code(Codes.isLevelTwo(code.code()) ? "HCPCS" : "CPT", code.code()));
            } else if (code.system().equals("NDC") && code.code().length() <= 20) {
                fine.add(code);
            } else if (COARSE.contains(code.system()) && code.code().matches("\\d{1,4}")) {
                coarse.add(code);
            }
        }
        return List.copyOf(fine.isEmpty() ? coarse : fine);
    }

    /** {@code 50|LT} or {@code 50, LT} in one order. */
    static String modifiers(String text) {
        TreeSet<String> each = new TreeSet<>();
        for (String one : text.toUpperCase(Locale.ROOT).split("[|,;\\s]+", -1)) {
            if (Codes.isModifier(one)) {
                each.add(one);
            }
        }
        String joined = String.join(",", each);
        return joined.length() > 30 ? joined.substring(0, 30) : joined;
    }

    /** CMS's own example writes 611 for 0611. */
    private static String padded(String digits) {
        return digits.length() < 4 && digits.chars().allMatch(c -> c >= '0' && c <= '9')
                ? "0".repeat(4 - digits.length()) + digits
                : digits.length() > 4 ? digits.substring(0, 4) : digits;
    }

    private static String shortened(String text) {
        return text.length() > LONGEST_NAME ? text.substring(0, LONGEST_NAME) : text;
    }
}
