package org.writedown.commandside;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.writedown.auditing.AuditingConfiguration;
import org.writedown.documents.DocumentsConfiguration;
import org.writedown.edge.EdgeConfiguration;
import org.writedown.ledger.config.LedgerConfiguration;
import org.writedown.mappings.MappingsConfiguration;
import org.writedown.reference.web.ReferenceConfiguration;
import org.writedown.web.WebConfiguration;

/** The whole command side: what decides, what stores, and what takes commands over HTTP. */
@Configuration(proxyBeanMethods = false)
@Import({
    EdgeConfiguration.class,
    LedgerConfiguration.class,
    CaseHandling.class,
    DocumentsConfiguration.class,
    AuditingConfiguration.class,
    MappingsConfiguration.class,
    WebConfiguration.class,
    ReferenceConfiguration.class
})
public class CommandSide {}
