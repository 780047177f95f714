package kr.oneroof.consultation.council;

import java.time.LocalDateTime;
import java.util.UUID;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import kr.oneroof.kernel.Demo;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.SeoulClock;

/** A proposal is with a ministry. */
@Component
@Order(66)
class CouncilProposalDemo implements Demo {
    private final CouncilProposalService service;
    private final CouncilProposalQueries proposals;
    private final CouncilDemoTown town;

    CouncilProposalDemo(CouncilProposalService service, CouncilProposalQueries proposals, CouncilDemoTown town) {
        this.service = service;
        this.proposals = proposals;
        this.town = town;
    }

    @Override
    public void plant() {
        var now = new SeoulClock().now();
        town.open("REGULATION", 3).stream().findFirst().ifPresent(number -> propose(number, now));
    }

    private void propose(RequestNumber number, LocalDateTime now) {
        var proposal = UUID.randomUUID();
        town.as("kim", now.minusDays(2), () -> {
            service.write(
                    proposal,
                    number,
                    null,
                    new CouncilProposalService.Text(
                            "설비 용량 변경 때 폐수배출시설 변경신고 범위 확대",
                            "물환경보전법 제33조 제2항·제3항",
                            "같은 공정에서 설비 용량만 바뀌어도 새로 허가를 받아야 해 공사가 늦어집니다.",
                            "오염물질 종류와 배출량이 늘지 않는 용량 변경은 변경신고로 처리하도록 합니다.",
                            "기후에너지환경부"),
                    town.person("kim").id());
            service.send(
                    new CouncilProposalService.ProposalVersion(
                            proposal, proposals.require(proposal).facts().version()),
                    now.minusDays(2).toLocalDate());
        });
    }
}
