package kr.oneroof.support;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

import kr.oneroof.document.scan.ScannerBeside;

/** A test of the whole application over a real port: the demo town is planted, a browser may walk through it. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@Tag("journey")
@Import({LoggedIn.class, PageNames.class})
@ContextConfiguration(initializers = ScannerBeside.class)
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"oneroof.demo=true", "oneroof.demo.size=small"})
@ExtendWith(OwnFormTokens.class)
public @interface JourneyTest {}
