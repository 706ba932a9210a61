package org.writedown.faults.scenario;

import java.util.List;
import java.util.Map;
import org.writedown.faults.scenario.EndTheApplication.By;

/** All that can go wrong here, in the order in which it is tried. */
public final class Scenarios {

    private static final Map<String, Integer> ROUNDS = Map.of(
            "kill",
            50,
            "stop",
            5,
            "database",
            9,
            "wire",
            6,
            "held",
            5,
            "clock",
            5,
            "disk",
            4,
            "rebuild",
            10,
            "race",
            8);

    private static final int USUAL = 3;

    private Scenarios() {}

    public static List<Scenario> all() {
        return List.of(
                new EndTheApplication(By.KILL),
                new EndTheApplication(By.TERM),
                new KillTheDatabase(),
                new BadWire(),
                new ExhaustedPool(),
                new HeldTransaction(),
                new ClockSetBack(),
                new FullDisk(),
                new InterruptedRebuild(),
                new TwoProcesses());
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
