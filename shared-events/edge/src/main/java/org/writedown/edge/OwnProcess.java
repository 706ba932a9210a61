package org.writedown.edge;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.boot.SpringApplication;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;

/** One side as a process of its own, beside others on one PostgreSQL. Its defaults are in {@code writedown-process.properties}. */
public final class OwnProcess {

    private OwnProcess() {}

    /** @param side the side's configuration */
    public static SpringApplication of(Class<?> side) {
        SpringApplication process = new SpringApplication(side);
        try {
            process.setDefaultProperties(
                    PropertiesLoaderUtils.loadProperties(new ClassPathResource("writedown-process.properties")));
        } catch (IOException e) {
            throw new UncheckedIOException("the program is not whole", e);
        }
        process.addInitializers(new SharedDatabase());
        return process;
    }
}
