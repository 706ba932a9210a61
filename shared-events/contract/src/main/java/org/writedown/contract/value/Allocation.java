package org.writedown.contract.value;

import java.math.BigInteger;
import java.util.Comparator;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/** Largest-remainder allocation over whole units. */
final class Allocation {

    private Allocation() {}

    static LongStream of(long total, long... weights) {
        BigInteger sum = LongStream.of(weights).mapToObj(Allocation::weight).reduce(BigInteger.ZERO, BigInteger::add);
        if (sum.signum() == 0) {
            throw new IllegalArgumentException("at least one weight must be positive");
        }
        long[] parts = new long[weights.length];
        BigInteger[] remainders = new BigInteger[weights.length];
        long rest = Math.absExact(total);
        for (int i = 0; i < weights.length; i++) {
            BigInteger[] share = BigInteger.valueOf(Math.absExact(total))
                    .multiply(BigInteger.valueOf(weights[i]))
                    .divideAndRemainder(sum);
            parts[i] = share[0].longValueExact();
            remainders[i] = share[1];
            rest -= parts[i];
        }
        IntStream.range(0, weights.length)
                .boxed()
                .sorted(Comparator.<Integer, BigInteger>comparing(i -> remainders[i])
                        .reversed())
                .limit(rest)
                .forEach(i -> parts[i]++);
        return LongStream.of(parts).map(part -> total < 0 ? -part : part);
    }

    private static BigInteger weight(long weight) {
        if (weight < 0) {
            throw new IllegalArgumentException("weight " + weight + " is negative");
        }
        return BigInteger.valueOf(weight);
    }
}
