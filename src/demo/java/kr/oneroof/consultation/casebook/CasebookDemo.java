package kr.oneroof.consultation.casebook;

import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

import kr.oneroof.consultation.Category;
import kr.oneroof.identity.Actor;
import kr.oneroof.identity.PersonQueries;
import kr.oneroof.kernel.CompanyId;
import kr.oneroof.kernel.Demo;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.SeoulClock;

/** Twelve published answers and two that wait for a second person. */
@Component
@Order(60)
class CasebookDemo implements Demo {
    private static final int PUBLISHED = 12;
    private static final List<ArticleWording> WORDINGS = List.of(
            new ArticleWording(
                    Category.TRADE,
                    "해상 물류비가 올랐을 때 지원받을 수 있습니까?",
                    "수출 물류바우처로 해상·항공 운임의 일부를 지원받으실 수 있습니다. 공고 기간에 수출실적 증명과 운임 명세서를 내시면 됩니다. 예산이 일찍 끝나므로 공고가 나면 바로 신청하시기 바랍니다."),
            new ArticleWording(
                    Category.TRADE,
                    "원산지증명서의 품목번호가 달라 통관이 보류되면 어떻게 합니까?",
                    "발급 기관에 정정 발급을 신청하고, 수입국 세관에는 정정 중임을 알리는 확인서를 먼저 보내십시오. 정정본을 내면 보류가 풀립니다. 품목번호는 선적 전에 관세사의 확인을 받아 두시면 안전합니다."),
            new ArticleWording(
                    Category.LABOUR,
                    "외국인 숙련기능인력(E-7-4)으로 전환하려면 무엇이 필요합니까?",
                    "같은 업종에서 일한 기간, 연봉, 한국어 능력을 점수로 봅니다. 기업의 추천서가 있으면 점수를 더 받습니다. 체류 기간이 끝나기 넉 달 전부터 준비하시기 바랍니다."),
            new ArticleWording(
                    Category.LABOUR,
                    "생산직을 오래 구하지 못하고 있습니다. 어떤 도움을 받을 수 있습니까?",
                    "일자리지원센터에 구인 등록을 하시면 조건에 맞는 구직자를 알선하고 동행면접을 도와드립니다. 구인구직 만남의 날에 참여하셔도 좋습니다."),
            new ArticleWording(
                    Category.FINANCE,
                    "운전자금 대출의 이자를 지원받을 수 있습니까?",
                    "경영안정자금 이차보전으로 이자의 일부를 지원받으실 수 있습니다. 협약은행에서 상담을 먼저 받으신 뒤 재무제표와 국세·지방세 납세증명서를 준비해 신청하십시오."),
            new ArticleWording(
                    Category.FINANCE,
                    "시설자금과 경영안정자금을 함께 신청할 수 있습니까?",
                    "쓰임이 다르므로 함께 신청하실 수 있습니다. 다만 두 자금을 합한 한도가 있으니 설비 견적서와 자금 계획을 가지고 먼저 상담을 받으시기 바랍니다."),
            new ArticleWording(
                    Category.INFRASTRUCTURE,
                    "공단 진입로의 불법 주차로 화물차가 다니기 어렵습니다.",
                    "시청 교통부서와 현장을 확인한 뒤 주차금지구역 지정과 단속을 요청할 수 있습니다. 시간대별 사진과 차량 크기를 적어 주시면 검토가 빨라집니다."),
            new ArticleWording(
                    Category.PATENT,
                    "해외에 상표를 등록하려면 어디서 시작합니까?",
                    "먼저 지식재산센터의 무료 상담으로 같은 상표가 있는지 조사하십시오. 여러 나라에 낼 때에는 마드리드 국제출원이 비용이 적게 듭니다. 출원 비용 지원사업도 해마다 공고합니다."),
            new ArticleWording(
                    Category.TECHNOLOGY,
                    "시험·인증 비용을 지원받을 수 있습니까?",
                    "중소기업 시험·인증 지원사업에서 비용의 일부를 지원합니다. 인증이 꼭 필요한 거래처의 요구서를 함께 내시면 선정에 도움이 됩니다."),
            new ArticleWording(
                    Category.IT,
                    "생산 현황을 손으로 적고 있습니다. 스마트공장은 어떻게 시작합니까?",
                    "기초 단계부터 시작하시면 부담이 적습니다. 공급기업과 함께 사업계획서를 내시고, 선정되면 구축비의 절반까지 지원받으실 수 있습니다. 신청 전 무료 진단을 먼저 받으십시오."),
            new ArticleWording(
                    Category.MARKETING,
                    "대형 유통사에 입점하려면 무엇을 준비해야 합니까?",
                    "품질 인증, 바코드, 공급 가능 수량, 반품 조건을 먼저 정리하십시오. 구매상담회에 참가하시면 상품기획자를 직접 만나실 수 있습니다."),
            new ArticleWording(
                    Category.REGULATION,
                    "업종 제한 때문에 공장에 새 설비를 들일 수 없습니다.",
                    "산업단지 관리기관에 입주계약 변경을 먼저 문의하십시오. 관리기본계획이 막고 있다면 규제개선 건의로 올려 소관 부처의 답변을 받아 드립니다."),
            new ArticleWording(
                    Category.TAX,
                    "연구소를 세우면 세금이 줄어듭니까?",
                    "기업부설연구소로 인정받으면 연구·인력개발비 세액공제를 받으실 수 있습니다. 연구 공간과 전담 인력 요건을 먼저 확인하십시오."),
            new ArticleWording(
                    Category.PROGRAMME,
                    "지원사업 공고를 놓치지 않으려면 어떻게 합니까?",
                    "내 정보에서 관심 분야를 고르시면 새 공고를 알림으로 보내 드립니다. 자주 내는 서류는 서류함에 올려 두시면 신청할 때 다시 찾지 않으셔도 됩니다."));

    private final ArticleService casebook;
    private final SuggestionService suggestions;
    private final PersonQueries people;
    private final JdbcClient database;
    private final SeoulClock clock;

    CasebookDemo(
            ArticleService casebook,
            SuggestionService suggestions,
            PersonQueries people,
            JdbcClient database,
            SeoulClock clock) {
        this.casebook = casebook;
        this.suggestions = suggestions;
        this.people = people;
        this.database = database;
        this.clock = clock;
    }

    @Override
    public void plant() {
        var sources = database.sql(
                        "select number from consultation_case where status = 'CLOSED' order by closed_at limit 14")
                .query(String.class)
                .list();
        if (sources.isEmpty()) {
            return;
        }
        for (var index = 0; index < WORDINGS.size(); index++) {
            write(new RequestNumber(sources.get(index % sources.size())), index);
        }
        database.sql("""
                        select a.id, m.company_id, m.person_id from casebook_article a cross join company_member m
                        where a.state = 'PUBLISHED' order by a.published_at, m.id limit 5""")
                .query((row, index) -> new SuggestionService.Solution(
                        row.getObject("id", UUID.class),
                        new CompanyId(row.getObject("company_id", UUID.class)),
                        new PersonId(row.getObject("person_id", UUID.class)),
                        UUID.randomUUID()))
                .list()
                .forEach(suggestions::solved);
    }

    private void write(RequestNumber source, int index) {
        var wording = WORDINGS.get(index);
        var id = new UUID[1];
        as("kim", index, author -> {
            id[0] = casebook.propose(new ArticleProposal(UUID.randomUUID(), source, wording), author.id());
            casebook.handIn(id[0], 0, wording, author.id());
        });
        if (index < PUBLISHED) {
            as("jung", index, second -> casebook.publish(id[0], 1, wording, second.id()));
        }
    }

    private void as(String name, int index, Consumer<Actor> deed) {
        var card = people.findByEmail(name + "@demo.oneroof.kr").orElseThrow();
        var actor = new Actor(card.id(), card.name(), card.roles());
        SecurityContextHolder.getContext()
                .setAuthentication(
                        UsernamePasswordAuthenticationToken.authenticated(actor, null, AuthorityUtils.NO_AUTHORITIES));
        try {
            SeoulClock.at(day(index), () -> deed.accept(actor));
        } finally {
            SecurityContextHolder.clearContext();
        }
    }

    private LocalDateTime day(int index) {
        return clock.today().minusDays(WORDINGS.size() - index).atTime(10, 20);
    }
}
