package org.writedown.faults.scenario;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.writedown.faults.scenario.EndTheApplication.By;
import org.writedown.faults.scenario.EndTheApplication.On;

/** All that can go wrong here, in the order in which it is tried. */
public final class Scenarios {

    private static final Map<String, Integer> ROUNDS = Map.ofEntries(
            Map.entry("kill", 50),
            Map.entry("stop", 5),
            Map.entry("database", 50),
            Map.entry("wire", 8),
            Map.entry("held", 5),
            Map.entry("clock", 5),
            Map.entry("skew", 4),
            Map.entry("disk", 4),
            Map.entry("rebuild", 10),
            Map.entry("race", 8),
            Map.entry("freeze", 4));

    private static final int USUAL = 3;

    private Scenarios() {}

    public static List<Scenario> all() {
        return List.of(
                new EndTheApplication(By.KILL, EnumSet.allOf(On.class)),
                new EndTheApplication(By.TERM, EnumSet.allOf(On.class)),
                new KillTheDatabase(),
                new BadWire(),
                new ExhaustedPool(),
                new HeldTransaction(),
                new ClockSetBack(),
                new WrongClock(),
                new FullDisk(),
                new InterruptedRebuild(),
                new TwoProcesses(),
                new FrozenProcesses());
    }

    /** @throws IllegalArgumentException if there is none of that name */
    public static Scenario named(String name) {
        return all().stream()
                .filter(scenario -> scenario.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no scenario '" + name + "'; there are "
                        + all().stream().map(Scenario::name).toList()));
    }

    /** How often a scenario's fault happens in a long run. */
    public static int rounds(Scenario scenario) {
        return ROUNDS.getOrDefault(scenario.name(), USUAL);
    }
}
