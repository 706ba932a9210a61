package org.writedown.contract.value;

/** A supervisor's decision to let a rule pass once, kept with its reason. */
public record SupervisorOverride(ActorId supervisor, Sensitive<String> reason) {}
