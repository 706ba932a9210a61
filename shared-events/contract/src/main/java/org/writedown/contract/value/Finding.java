package org.writedown.contract.value;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * What an audit rule saw, frozen so that years later the flag still says why it was raised.
 *
 * @param rule the rule's id
 * @param ruleVersion the version of the rule that ran
 * @param edition the edition of the reference data it used; {@code none} where it needs none
 * @param facts the matched facts by name
 */
public record Finding(String rule, String ruleVersion, String edition, Map<String, String> facts) {

    public Finding {
        facts = Collections.unmodifiableMap(new TreeMap<>(facts));
    }
}
