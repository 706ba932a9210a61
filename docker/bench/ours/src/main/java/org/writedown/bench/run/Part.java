package org.writedown.bench.run;

import org.writedown.bench.figures.Figures;

/** One part of the bench: measures, and puts down what it found. */
public interface Part {

    void measure(Workshop workshop, Plan plan, long seed, Figures figures, Progress progress) throws Exception;
}
