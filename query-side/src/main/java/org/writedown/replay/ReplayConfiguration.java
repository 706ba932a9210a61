package org.writedown.replay;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The replay slice: it keeps no rows of its own. */
@Configuration(proxyBeanMethods = false)
@Import(ReplayController.class)
public class ReplayConfiguration {}
