package kr.oneroof.support;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.junit.jupiter.api.Tag;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

import kr.oneroof.consultation.casebook.SecretNumbers;
import kr.oneroof.dashboard.reported.Gauge;

/** A test of modules and their pages, without a server and without the demo town; all of them share one context. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@Tag("module")
@Import({Gauge.class, SecretNumbers.class})
@SpringBootTest(
        properties = {
            "oneroof.callcenter.cti-token=" + ModuleTest.CTI_TOKEN,
            "oneroof.callcenter.cti-addresses=127.0.0.1"
        })
public @interface ModuleTest {
    String CTI_TOKEN = "0123456789-0123456789-0123456789";
}
