package org.writedown.bench.run;

import org.writedown.bench.figures.Figures;

/**
 * What a part is given.
 *
 * @param workshop databases, directories and processes
 * @param plan how long and how often
 * @param seed of whatever is invented
 * @param figures where the part puts what it finds
 * @param progress what a waiting person is told
 */
public record Run(Workshop workshop, Plan plan, long seed, Figures figures, Progress progress) {

    /** The same run, with the figures kept elsewhere. */
    Run with(Figures others) {
        return new Run(workshop, plan, seed, others, progress);
    }

    public void say(String what) {
        progress.say(what);
    }
}
