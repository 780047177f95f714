package kr.oneroof.callcenter;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import kr.oneroof.callcenter.callback.CallbackService;
import kr.oneroof.callcenter.caller.PhoneNumber;
import kr.oneroof.callcenter.conduct.ConductService;
import kr.oneroof.callcenter.happycall.HappyCallService;
import kr.oneroof.callcenter.transfer.CallTransferService;
import kr.oneroof.kernel.Demo;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.SeoulClock;

/** A fortnight of the call centre: calls in every state, callbacks kept and missed, scores and one lawful ending. */
@Component
@Order(90)
class CallDemo implements Demo {
    private static final String[][] SOLVED = {
        {"finance", "시설자금 이차보전 신청 시기를 물으심. 공고 일정과 협약 금융기관을 안내함"},
        {"programme", "해외전시회 참가 지원사업을 찾으심. 마감일과 신청 방법을 안내함"},
        {"progress", "접수한 상담의 진행 상태를 물으심. 접수번호로 처리기한을 안내함"},
        {"export", "베트남 통관 서류를 물으심. 상시상담실 관세사 상담을 안내함"},
        {"venue", "소연회장 예약 가능일을 물으심. 신청 방법과 사용료를 안내함"},
        {"labour", "외국인 근로자 고용허가 절차를 물으심. 고용센터 신청 순서를 안내함"}
    };

    private final CallTicketService ticketService;
    private final CallbackService callbacks;
    private final CallTransferService transfers;
    private final ConductService conduct;
    private final HappyCallService happyCalls;
    private final CallTownDemo town;

    CallDemo(
            CallTicketService ticketService,
            CallbackService callbacks,
            CallTransferService transfers,
            ConductService conduct,
            HappyCallService happyCalls,
            CallTownDemo town) {
        this.ticketService = ticketService;
        this.callbacks = callbacks;
        this.transfers = transfers;
        this.conduct = conduct;
        this.happyCalls = happyCalls;
        this.town = town;
    }

    @Override
    public void plant() {
        var firms = town.firms();
        for (var day = 9; day >= 1; day--) {
            for (var place = 0; place < 3; place++) {
                solved(
                        town.workday(day).atTime(9 + (day + place * 3) % 9, 12),
                        SOLVED[(day + place) % SOLVED.length],
                        firms.get((day * 3 + place) % firms.size()),
                        5 - (day + place) % 3);
            }
        }
        missed(town.workday(3).atTime(11, 40), "01055501234");
        missed(town.workday(1).atTime(13, 5), "0557771000");
        kept(town.workday(2).atTime(10, 20));
        waiting(firms);
        open(firms);
        handedOn(firms);
        ended(town.workday(4).atTime(15, 30));
    }

    private void solved(LocalDateTime when, String[] matter, CallTownDemo.Firm firm, int score) {
        var number = new ArrayList<RequestNumber>();
        town.as(
                "call",
                when,
                () -> number.add(ticketService.take(
                        call(firm, matter[0], matter[1]), CallTicketService.First.SOLVED, town.person("call"))));
        if (score != 4) {
            town.as(
                    "kim",
                    when.plusDays(1),
                    () -> happyCalls.record(
                            number.getFirst(),
                            town.person("kim"),
                            new HappyCallService.Said(score, score == 5 ? "빠르게 알려 주셔서 감사합니다." : "")));
        }
    }

    private void missed(LocalDateTime when, String phone) {
        town.as(
                "call",
                when,
                () -> ticketService.takeMissed(new NewCall(
                        "demo:" + UUID.randomUUID(),
                        CallDirection.IN,
                        new Caller(phone, "", null, null, false),
                        new CallMatter("other", CallLevel.L1, "", ""),
                        new NewCall.Seconds(95, 0))));
    }

    private void kept(LocalDateTime when) {
        SeoulClock.at(
                when,
                () -> callbacks.ask(UUID.randomUUID(), wish("배대표", "01033312345", "export", "인도네시아 할랄 인증이 궁금합니다.")));
        town.as("call", when.plusHours(2), () -> {
            var taken = callbacks.takeNext(town.person("call")).orElseThrow();
            callbacks.settle(taken.id(), town.person("call"), true);
            ticketService.finish(town.shown(taken.number()), "할랄 인증기관 목록과 준비 서류를 안내하고 수출 상담 일정을 잡았습니다.");
        });
    }

    /** One promise was missed; two still stand. */
    private void waiting(List<CallTownDemo.Firm> firms) {
        SeoulClock.at(
                town.workday(2).atTime(14, 10),
                () -> callbacks.ask(UUID.randomUUID(), wish("서대표", "01044467890", "finance", "운전자금 한도를 알고 싶습니다.")));
        SeoulClock.at(
                town.now().minusHours(1),
                () -> callbacks.ask(UUID.randomUUID(), wish("문대표", "0553334567", "regulation", "공장 증설 인허가가 늦어집니다.")));
        town.as("call", town.now().minusMinutes(50), () -> {
            var number = ticketService.take(
                    call(firms.get(1), "technology", "특허 출원 지원사업의 남은 예산을 확인해 다시 전화드리기로 함"),
                    CallTicketService.First.GOING_ON,
                    town.person("call"));
            callbacks.promise(town.shown(number));
        });
    }

    private void open(List<CallTownDemo.Firm> firms) {
        town.as(
                "call",
                town.now().minusMinutes(40),
                () -> ticketService.take(
                        call(firms.get(0), "progress", "접수한 상담의 진행 상태를 물으심"),
                        CallTicketService.First.GOING_ON,
                        town.person("call")));
        town.as(
                "call",
                town.now().minusMinutes(35),
                () -> ticketService.begin(town.shown(ticketService.take(
                        call(firms.get(2), "site", "공장 옆 부지로 증설할 수 있는지 물으심. 용도지역을 확인해야 함"),
                        CallTicketService.First.GOING_ON,
                        town.person("call")))));
    }

    /** To a colleague, to another agency, and one whose line broke. */
    private void handedOn(List<CallTownDemo.Firm> firms) {
        town.as("call", town.now().minusMinutes(25), () -> {
            var number = ticketService.take(
                    call(firms.get(3), "labour", "퇴직금 중간정산 분쟁. 전문가 답변이 필요함"),
                    CallTicketService.First.GOING_ON,
                    town.person("call"));
            transfers.offer(
                    town.shown(number),
                    town.person("call"),
                    new CallTransferService.Offer(
                            UUID.randomUUID(), false, CallLevel.L2, town.person("kim"), "노무 전문 상담이 필요합니다."));
        });
        town.as(
                "call",
                town.now().minusMinutes(20),
                () -> ticketService.refer(
                        town.shown(ticketService.take(
                                call(firms.get(4), "regulation", "산재보험 요율에 관한 문의"),
                                CallTicketService.First.GOING_ON,
                                town.person("call"))),
                        "근로복지공단 김해지사",
                        "통화 중에 기관 이름과 전화번호를 안내함"));
        town.as(
                "call",
                town.now().minusMinutes(10),
                () -> ticketService.take(
                        new NewCall(
                                "demo:" + UUID.randomUUID(),
                                CallDirection.IN,
                                new Caller("01099987654", "", null, null, false),
                                new CallMatter("other", CallLevel.L1, "말씀 중에 끊김", ""),
                                new NewCall.Seconds(12, 30)),
                        CallTicketService.First.DROPPED,
                        town.person("call")));
    }

    private void ended(LocalDateTime when) {
        town.as("call", when, () -> {
            var number = ticketService.take(
                    new NewCall(
                            "demo:" + UUID.randomUUID(),
                            CallDirection.IN,
                            new Caller("01088812121", "", null, null, false),
                            new CallMatter("other", CallLevel.L1, "지원 대상이 아니라는 안내 뒤 욕설이 이어짐", ""),
                            new NewCall.Seconds(8, 240)),
                    CallTicketService.First.GOING_ON,
                    town.person("call"));
            for (var step : ConductService.Step.values()) {
                conduct.step(
                        number,
                        new ConductService.Entry(
                                step,
                                ConductService.Kind.SWEARING,
                                step == ConductService.Step.WARNED ? "욕설을 계속하시면 통화를 끝낼 수 있다고 안내함" : "욕설"),
                        town.person("call"));
            }
            ticketService.drop(town.shown(number));
        });
    }

    private static NewCall call(CallTownDemo.Firm firm, String topic, String note) {
        return new NewCall(
                "demo:" + UUID.randomUUID(),
                CallDirection.IN,
                new Caller(firm.phone(), firm.ceo(), firm.id(), null, true),
                new CallMatter(topic, CallLevel.L1, note, ""),
                new NewCall.Seconds(7, 185));
    }

    private static CallbackService.Wish wish(String name, String phone, String topic, String note) {
        return new CallbackService.Wish(name, PhoneNumber.of(phone), topic, note, null, null);
    }
}
