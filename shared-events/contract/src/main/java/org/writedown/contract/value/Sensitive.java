package org.writedown.contract.value;

import java.util.function.Function;

/**
 * Personal or health data: names, birth dates, account and member numbers, contacts, free text.
 * {@link #toString} never shows it, so it cannot reach a log by accident; the store's serializer is
 * the one place that turns it into text, and so the one place where it will be encrypted.
 *
 * @param value the clear value
 */
public record Sensitive<T>(T value) {

    public static <T> Sensitive<T> of(T value) {
        return new Sensitive<>(value);
    }

    public <R> Sensitive<R> map(Function<? super T, ? extends R> change) {
        return new Sensitive<>(change.apply(value));
    }

    @Override
    public String toString() {
        return "[sensitive]";
    }
}
