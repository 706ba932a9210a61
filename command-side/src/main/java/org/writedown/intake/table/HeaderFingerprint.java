package org.writedown.intake.table;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

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
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256").digest(names.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
