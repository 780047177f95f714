package kr.oneroof.identity;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** @param secondFactor whether staff must show a second factor; off in the demo only */
@ConfigurationProperties("oneroof.identity")
record IdentityProperties(@DefaultValue("true") boolean secondFactor) {
}
