package kr.oneroof.requestfile.road;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

import kr.oneroof.callcenter.CallTown;
import kr.oneroof.consultation.CaseMatter;
import kr.oneroof.consultation.Category;
import kr.oneroof.consultation.FilingChannel;
import kr.oneroof.consultation.InquiryFiling;
import kr.oneroof.consultation.InquiryService;
import kr.oneroof.consultation.workbench.WorkbenchTown;
import kr.oneroof.identity.Actor;
import kr.oneroof.identity.Role;
import kr.oneroof.kernel.CompanyId;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.requestfile.RequestFileService;
import kr.oneroof.support.ModuleTest;

/**
 * Whatever services a request passes through, the last one knows who filed it, how, with which consent, and whom to
 * call.
 */
@ModuleTest
class RequestOriginTests {
    private static final String CONSENT = "2026. 11. 30. 방문 접수, 서면 동의";

    @Autowired
    private Stations stations;

    @Autowired
    private CrossingService crossingService;

    @Autowired
    private RequestFileService files;

    @Autowired
    private InquiryService inquiries;

    @Autowired
    private JdbcClient database;

    @Autowired
    private ApplicationContext application;

    @TestFactory
    Stream<DynamicTest> staysWithACaseThatStaffTypedForAVisitor() {
        return pairs("consultation")
                .map(pair -> DynamicTest.dynamicTest(pair.toString(), () -> {
                    var town = new WorkbenchTown(application);
                    var clerk = town.consultant("김상담", "기업SOS팀");
                    var number = typed(town.company("한빛정밀"), clerk);
                    assertThat(walk(number, pair, mover(clerk)).origin())
                            .isEqualTo(new RequestOrigin("VISIT", clerk.id(), CONSENT, "이담당", "0551234567"));
                    if (pair.getLast().equals("callcenter")) {
                        assertThat(database.sql(
                                                "select caller_name || ' ' || caller_phone from call_ticket where number = ?")
                                        .param(number.value())
                                        .query(String.class)
                                        .single())
                                .isEqualTo("이담당 0551234567");
                    }
                }));
    }

    @TestFactory
    Stream<DynamicTest> staysWithACallThatBecameARequest() {
        return pairs("callcenter")
                .map(pair -> DynamicTest.dynamicTest(pair.toString(), () -> {
                    var town = new CallTown(application);
                    var number = town.taken(town.firm("한빛정밀"), town.oh);
                    var origin = stations.require("callcenter").pack(number).origin();
                    assertThat(origin).satisfies(kept -> {
                        assertThat(kept.channel()).isEqualTo("PHONE");
                        assertThat(kept.filedBy()).isEqualTo(town.oh.id());
                        assertThat(kept.consent()).isNotEmpty();
                        assertThat(kept.contactPhone()).isNotEmpty();
                    });
                    assertThat(walk(number, pair, mover(town.oh)).origin()).isEqualTo(origin);
                    if (pair.getLast().equals("consultation")) {
                        assertThat(database.sql("select * from consultation_case where number = ?")
                                        .param(number.value())
                                        .query()
                                        .singleRow())
                                .containsEntry("channel", "PHONE")
                                .containsEntry("filed_by", town.oh.id().value())
                                .containsEntry("consent", origin.consent())
                                .containsEntry("contact_name", origin.contactName())
                                .containsEntry("contact_phone", origin.contactPhone());
                    }
                }));
    }

    /** All ways from one service to another that the road knows, begun where the request was taken in. */
    private Stream<List<String>> pairs(String first) {
        return stations.from("").stream()
                .flatMap(from -> stations.from(from).stream().map(to -> List.of(first, from, to)))
                .map(path -> path.get(0).equals(path.get(1)) ? path.subList(1, path.size()) : path);
    }

    private CrossingContent walk(RequestNumber number, List<String> path, Actor mover) {
        path.stream()
                .skip(1)
                .forEach(service -> crossingService.carry(
                        new CrossingRequest(UUID.randomUUID(), number, mover.id(), service, "그 업무에서 맡을 일입니다."), mover));
        assertThat(files.require(number).service()).isEqualTo(path.getLast());
        return stations.told(path.getLast(), number);
    }

    /** Works in every service, so that nobody has to be asked. */
    private Actor mover(Actor person) {
        Set<Role> all = stations.from("").stream()
                .flatMap(service -> stations.require(service).staff().stream())
                .collect(Collectors.toSet());
        return new Actor(person.id(), person.fullName(), all);
    }

    private RequestNumber typed(CompanyId company, Actor clerk) {
        var matter = new CaseMatter(Category.OTHER, "해외 인증 비용", "인증 비용이 부담됩니다.", "", "이담당", "0551234567");
        return inquiries.file(new InquiryFiling(
                UUID.randomUUID(),
                company,
                new InquiryFiling.Filer(clerk.id(), null, FilingChannel.VISIT, CONSENT),
                matter,
                List.of()));
    }
}
