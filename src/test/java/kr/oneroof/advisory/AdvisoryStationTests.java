package kr.oneroof.advisory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import kr.oneroof.advisory.panel.Field;
import kr.oneroof.advisory.panel.Profession;
import kr.oneroof.clock.Term;
import kr.oneroof.identity.Actor;
import kr.oneroof.identity.Role;
import kr.oneroof.kernel.NotOnFile;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.requestfile.NewRequestFile;
import kr.oneroof.requestfile.RequestFileService;
import kr.oneroof.requestfile.RequestState;
import kr.oneroof.requestfile.road.CrossingContent;
import kr.oneroof.requestfile.road.RequestArrival;
import kr.oneroof.requestfile.road.RequestHeadline;
import kr.oneroof.support.ModuleTest;

/** The panel's stop on the road, and who may read what stops there. */
@ModuleTest
class AdvisoryStationTests {
    @Autowired
    private ApplicationContext context;

    @Autowired
    private AdvisoryStation station;

    @Autowired
    private AdvisoryRequestAccess access;

    @Autowired
    private RequestFileService files;

    private AdvisoryTown town;
    private AdvisoryTown.Firm firm;

    @BeforeEach
    void open() {
        town = new AdvisoryTown(context);
        firm = town.firm("한빛정밀");
    }

    private RequestNumber handedOver() {
        var number = files.open(new NewRequestFile(
                        UUID.randomUUID(),
                        "callcenter",
                        firm.company(),
                        firm.owner().id(),
                        Term.days(7)))
                .number();
        files.moveTo(number, RequestState.ACCEPTED);
        files.moveTo(number, RequestState.IN_PROGRESS);
        files.handOver(number, AdvisoryStation.SERVICE, "전문가가 필요합니다.");
        files.assign(number, town.kim.id());
        station.arrive(new RequestArrival(
                number,
                firm.company(),
                "callcenter",
                new CrossingContent(
                        "대금 분쟁", "전화로 문의했습니다.", "전화 동의", firm.owner().id()),
                "전문가가 필요합니다.",
                "",
                town.kim.id()));
        return number;
    }

    @Test
    void opensARequestUnderTheSameNumberWithoutAskingAgain() {
        var number = handedOver();
        var sheet = town.advices.requireOf(firm.company(), number);
        assertThat(sheet.facts().title()).isEqualTo("대금 분쟁");
        assertThat(sheet.facts().state()).isEqualTo(AdvisoryRequestState.REQUESTED);
        assertThat(sheet.course().consent()).isEqualTo("전화 동의");
        assertThat(files.require(number).service()).isEqualTo(AdvisoryStation.SERVICE);
    }

    @Test
    void restsAndIsTakenUpAgain() {
        var number = handedOver();
        var parcel = station.pack(number);
        assertThat(parcel.text()).isEqualTo("전화로 문의했습니다.");
        assertThat(station.objection(number)).isEmpty();
        station.leave(number);
        assertThat(town.state(number)).isEqualTo(AdvisoryRequestState.HANDED_ON);
        station.arrive(new RequestArrival(number, firm.company(), "agency", parcel, "돌아왔습니다.", "", town.kim.id()));
        assertThat(town.state(number)).isEqualTo(AdvisoryRequestState.REQUESTED);
    }

    @Test
    void doesNotLeaveWhileSomebodyAdvises() {
        town.expert("나변호", Profession.LAWYER, Field.LAW);
        var one = town.engaged(firm);
        assertThat(station.objection(one.facts().number())).contains("advisory.road.at-work");
    }

    @Test
    void showsItsLinesToThoseWhomTheyConcern() {
        var number = handedOver();
        assertThat(line(number, town.kim).page()).isEqualTo("/desk/advisory/" + number);
        var own = line(number, firm.owner());
        assertThat(own.page()).isEqualTo("/advice/" + number);
        assertThat(own.nextStep()).isEqualTo("advisory.next.own.REQUESTED");
        assertThat(station.headlines(List.of(number), town.firm("가야테크").owner()))
                .isEmpty();
        assertThat(station.headlines(List.of(number), town.person("서주무", Role.CITY_OFFICIAL)))
                .isEmpty();
        assertThat(station.headlines(List.of(), town.kim)).isEmpty();
    }

    private RequestHeadline line(RequestNumber number, Actor reader) {
        return java.util.Objects.requireNonNull(
                station.headlines(List.of(number), reader).get(number));
    }

    @Test
    void keepsAConfidentialRequestForItsOwner() {
        var filing = town.filing(firm, Field.LAW);
        var number = town.requestService.file(new NewAdvisoryRequest(
                filing.submission(),
                filing.company(),
                filing.by(),
                filing.title(),
                filing.body(),
                filing.wish(),
                List.of(),
                List.of(),
                true));
        var jung = town.person("정현장", Role.CONSULTANT);
        assertThat(access.isReadableBy(town.director, number)).isTrue();
        assertThat(access.isReadableBy(town.kim, number)).isFalse();
        town.requestService.assign(number, town.kim.id());
        assertThat(access.isReadableBy(town.kim, number)).isTrue();
        assertThat(access.isReadableBy(jung, number)).isFalse();
        assertThat(access.isReadableBy(town.director, number)).isFalse();
        assertThat(station.headlines(List.of(number), jung)).isEmpty();
        assertThat(station.mayMove(number, jung)).isFalse();
        var lines = town.advices.ofCentre(new AdvisoryRequestQueries.Wanted("", false, ""), jung);
        assertThat(lines.stream()
                        .filter(line -> line.number().equals(number))
                        .findFirst()
                        .orElseThrow()
                        .title())
                .isEmpty();
    }

    @Test
    void filesOnceHoweverOftenSomebodyClicks() throws Exception {
        var filing = town.filing(firm, Field.LAW);
        try (var hands = Executors.newVirtualThreadPerTaskExecutor()) {
            var numbers = hands.invokeAll(IntStream.range(0, 8)
                    .<Callable<RequestNumber>>mapToObj(turn -> () -> town.requestService.file(filing))
                    .toList());
            assertThat(numbers.stream().map(answer -> answer.resultNow()).distinct())
                    .hasSize(1);
        }
        var stranger = town.firm("가야테크");
        assertThatThrownBy(() -> town.requestService.file(new NewAdvisoryRequest(
                        filing.submission(),
                        stranger.company(),
                        stranger.owner().id(),
                        "남의 것",
                        "내용",
                        filing.wish(),
                        List.of(),
                        List.of(),
                        false)))
                .isInstanceOf(NotOnFile.class);
    }
}
