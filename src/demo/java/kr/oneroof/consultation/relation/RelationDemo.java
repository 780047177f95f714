package kr.oneroof.consultation.relation;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

import kr.oneroof.consultation.CaseMatter;
import kr.oneroof.consultation.CaseVersion;
import kr.oneroof.consultation.Category;
import kr.oneroof.consultation.FilingChannel;
import kr.oneroof.consultation.InquiryFiling;
import kr.oneroof.consultation.InquiryService;
import kr.oneroof.identity.Actor;
import kr.oneroof.identity.PersonCard;
import kr.oneroof.identity.PersonQueries;
import kr.oneroof.kernel.CompanyId;
import kr.oneroof.kernel.Demo;
import kr.oneroof.kernel.NotOnFile;
import kr.oneroof.kernel.RequestNumber;

/** 한빛정밀 files the same matter twice, and four firms complain of the same road. */
@Component
@Order(55)
class RelationDemo implements Demo {
    private final InquiryService inquiries;
    private final MergeService mergers;
    private final CaseLinkService links;
    private final CommonDifficultyService difficulties;
    private final PersonQueries people;
    private final JdbcClient database;

    RelationDemo(
            InquiryService inquiries,
            MergeService mergers,
            CaseLinkService links,
            CommonDifficultyService difficulties,
            PersonQueries people,
            JdbcClient database) {
        this.inquiries = inquiries;
        this.mergers = mergers;
        this.links = links;
        this.difficulties = difficulties;
        this.people = people;
        this.database = database;
    }

    @Override
    public void plant() {
        var kim = person("kim");
        openCase("hanbit", Category.TRADE).ifPresent(leading -> {
            var again = file(
                    "hanbit",
                    Category.TRADE,
                    "하이퐁항 통관 보류 건 다시 문의드립니다",
                    "원산지증명서 때문에 멈춘 통관이 아직 풀리지 않았습니다. 먼저 드린 상담과 같은 건입니다.");
            as(kim, () -> mergers.merge(new CaseVersion(again, 0), leading, "먼저 접수한 상담과 같은 내용입니다.", kim.id()));
        });
        openCase("staff1", Category.INFRASTRUCTURE).ifPresent(road -> {
            var same = file(
                    "dohyun",
                    Category.INFRASTRUCTURE,
                    "골든루트산단 진입로 불법 주차로 출하가 늦어집니다",
                    "2구역 진입로 양쪽에 차가 서 있어 컨테이너 차량이 돌아 나갑니다. 단속이나 주차장 마련을 부탁드립니다.");
            as(kim, () -> links.link(same, road, "두 기업 모두 골든루트산단 2구역 진입로 문제입니다.", kim.id()));
            common(
                    kim,
                    List.of(
                            road,
                            same,
                            file(
                                    "hanbit",
                                    Category.INFRASTRUCTURE,
                                    "골든루트산단 진입로가 막혀 납품이 늦습니다",
                                    "아침마다 진입로가 막혀 부품 납품이 한 시간씩 늦어집니다."),
                            file(
                                    "staff2",
                                    Category.INFRASTRUCTURE,
                                    "산단 2구역 도로에 대형차가 들어오지 못합니다",
                                    "20톤 화물차가 진입로에서 돌아 나가 물류비가 늘고 있습니다.")));
        });
    }

    private void common(PersonCard kim, List<RequestNumber> cases) {
        var key = UUID.randomUUID();
        as(kim, () -> {
            difficulties.open(
                    key,
                    new CommonDifficulty.Matter(
                            Category.INFRASTRUCTURE,
                            "골든루트산단 2구역 진입로",
                            "불법 주차로 진입로가 좁아 대형 화물차가 다니지 못합니다. 시 교통과와 주차금지구역 지정과 도로 확장을 협의합니다."),
                    kim.id());
            cases.forEach(number -> difficulties.join(key, number, kim.id()));
        });
    }

    private Optional<RequestNumber> openCase(String member, Category category) {
        return database.sql("""
                        select c.number from consultation_case c
                        where c.company_id = ? and c.category = ? and c.status in ('IN_PROGRESS', 'SUPPLEMENT_REQUESTED')
                        order by c.number desc limit 1""")
                .params(companyOf(person(member)).value(), category.name())
                .query(String.class)
                .optional()
                .map(RequestNumber::new);
    }

    private RequestNumber file(String member, Category category, String title, String text) {
        var applicant = person(member);
        var key = UUID.randomUUID();
        as(
                applicant,
                () -> inquiries.file(new InquiryFiling(
                        key,
                        companyOf(applicant),
                        new InquiryFiling.Filer(applicant.id(), applicant.id(), FilingChannel.WEB, null),
                        new CaseMatter(category, title, text, "", applicant.name(), applicant.phone()),
                        List.of())));
        return new RequestNumber(database.sql("select number from request_submission where submission = ?")
                .param(key)
                .query(String.class)
                .single());
    }

    private CompanyId companyOf(PersonCard member) {
        return new CompanyId(database.sql("select company_id from company_member where person_id = ? limit 1")
                .param(member.id().value())
                .query(UUID.class)
                .single());
    }

    private PersonCard person(String name) {
        return people.findByEmail(name + "@demo.oneroof.kr").orElseThrow(NotOnFile::new);
    }

    private static void as(PersonCard someone, Runnable deed) {
        var actor = new Actor(someone.id(), someone.name(), someone.roles());
        SecurityContextHolder.getContext()
                .setAuthentication(
                        UsernamePasswordAuthenticationToken.authenticated(actor, null, AuthorityUtils.NO_AUTHORITIES));
        try {
            deed.run();
        } finally {
            SecurityContextHolder.clearContext();
        }
    }
}
