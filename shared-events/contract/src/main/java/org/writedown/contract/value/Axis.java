package org.writedown.contract.value;

/** Along which line of reasoning a flag asks. */
public enum Axis {
    NECESSITY,
    LEVEL,
    TIMING,
    DOCUMENTATION,
    PRICE,
    DUPLICATION,
    BUNDLING,
    VALIDITY,
    ARITHMETIC
}
