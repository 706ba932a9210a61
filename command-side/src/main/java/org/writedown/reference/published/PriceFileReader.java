package org.writedown.reference.published;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;

/** A hospital's price file in any of its three layouts, told apart by its first character. */
public final class PriceFileReader implements PublishedReader<PostedPrice> {

    private static final int LOOKED_AT = 256;

    private final PublishedReader<PostedPrice> json = new PriceJsonReader();
    private final PublishedReader<PostedPrice> csv = new PriceCsvReader();

    @Override
    public void read(String fileName, InputStream file, RowSink<PostedPrice> rows) throws IOException {
        PushbackInputStream start = new PushbackInputStream(file, LOOKED_AT);
        byte[] first = start.readNBytes(LOOKED_AT);
        start.unread(first);
        (isObject(first) ? json : csv).read(fileName, start, rows);
    }

    private static boolean isObject(byte[] first) {
        for (byte b : first) {
            boolean blank = b == ' ' || b == '\t' || b == '\r' || b == '\n';
            boolean mark = b == (byte) 0xEF || b == (byte) 0xBB || b == (byte) 0xBF;
            if (!blank && !mark) {
                return b == '{';
            }
        }
        return false;
    }
}
