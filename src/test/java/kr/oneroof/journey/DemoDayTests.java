package kr.oneroof.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.jdbc.core.simple.JdbcClient;

import kr.oneroof.OneRoofApplication;
import kr.oneroof.kernel.SeoulClock;
import kr.oneroof.support.FreshDatabase;

/**
 * The demo town can be planted on whatever day somebody starts it: weekends go to the Friday before, and once overtook
 * each other, on a Thursday. Each run tries two days beside the journeys' Tuesday, the bench the others.
 */
@Tag("process")
class DemoDayTests {
    private static final List<String> HARDEST = List.of("2026-11-26T02:00", "2026-11-29T08:00");
    private static final List<String> THE_OTHERS =
            List.of("2026-11-23T01:30", "2026-11-24T17:59", "2026-11-25T09:00", "2026-11-27T23:59", "2026-11-28T12:00");

    static Stream<String> moments() {
        return Boolean.getBoolean("oneroof.all-demo-days")
                ? Stream.concat(HARDEST.stream(), THE_OTHERS.stream())
                : HARDEST.stream();
    }

    @ParameterizedTest
    @MethodSource("moments")
    void plantsOnAnyDay(LocalDateTime moment) {
        SeoulClock.at(moment, () -> {
            try (var application = new SpringApplicationBuilder(OneRoofApplication.class)
                    .initializers(FreshDatabase::give)
                    .run("--oneroof.demo=true", "--oneroof.demo.size=small", "--server.port=0")) {
                assertThat(application
                                .getBean(JdbcClient.class)
                                .sql("select count(*) from demo_town")
                                .query(Integer.class)
                                .single())
                        .isOne();
            }
        });
    }
}
