package org.writedown.bench.run;

/**
 * One part of the bench. How much it measures it says itself, twice: {@link Plan#of} picks the amount of a full run or of a
 * quick one. What it is to reach stands in {@code Targets}.
 */
public interface Part {

    /**
     * Measures, and puts down what it found as soon as it is found: what is put down counts even if the rest breaks off.
     *
     * @throws InterruptedException if it was told to stop, having taken too long; it leaves no process behind
     */
    void measure(Run run) throws Exception;
}
