package org.writedown.intake.table;

import java.util.List;
import org.writedown.bytes.Sha256;

/** What a row of headers is known by: SHA-256 of its names without case, blanks and signs, in their order. */
public final class HeaderFingerprint {

    private HeaderFingerprint() {}

    /** Empty cells at the end do not count: some programs write them and some do not. */
    public static String of(List<String> headers) {
        StringBuilder names = new StringBuilder();
        int last = headers.size();
        while (last > 0 && Column.normalised(headers.get(last - 1)).isEmpty()) {
            last--;
        }
        for (String header : headers.subList(0, last)) {
            names.append(Column.normalised(header)).append('\n');
        }
        return Sha256.of(names.toString());
    }
}
