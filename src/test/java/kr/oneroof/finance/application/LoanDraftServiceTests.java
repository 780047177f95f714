package kr.oneroof.finance.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

import kr.oneroof.company.Firms;
import kr.oneroof.finance.LoanTown;
import kr.oneroof.kernel.ChangedMeanwhile;
import kr.oneroof.kernel.CompanyId;
import kr.oneroof.kernel.NotOnFile;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.support.ModuleTest;

/** What was begun waits for whoever began it, and starts from what was asked for the last time. */
@ModuleTest
class LoanDraftServiceTests {
    @Autowired
    private LoanDraftService drafts;

    @Autowired
    private PreviousApplicationQueries previous;

    @Autowired
    private JdbcClient database;

    @Autowired
    private ApplicationContext server;

    private LoanTown town;
    private PersonId owner = PersonId.fresh();
    private CompanyId company = new CompanyId(UUID.randomUUID());

    @BeforeEach
    void build() {
        town = new LoanTown(server, LoanTown.terms(250));
        var firms = new Firms(server);
        owner = firms.person("이한빛");
        company = firms.firm("한빛정밀", owner);
    }

    @Test
    void waitsForWhoeverBeganIt() {
        var begun = drafts.begin(town.programme, company, owner);
        assertThat(begun.fields()).isEmpty();
        drafts.keep(begun.id(), begun.version(), Map.of("amount", "1억"), company, owner);
        drafts.keep(begun.id(), begun.version() + 1, Map.of("bank.branch", "주촌지점"), company, owner);
        var again = drafts.begin(town.programme, company, owner);
        assertThat(again.id()).isEqualTo(begun.id());
        assertThat(again.fields()).isEqualTo(Map.of("amount", "1억", "bank.branch", "주촌지점"));
        assertThat(drafts.of(company, owner)).hasSize(1);
        assertThat(previous.since(again)).isEmpty();
        var stranger = new Firms(server).person("최도현");
        assertThatExceptionOfType(NotOnFile.class).isThrownBy(() -> drafts.require(begun.id(), company, stranger));
        assertThatExceptionOfType(ChangedMeanwhile.class)
                .isThrownBy(() -> drafts.keep(begun.id(), begun.version(), Map.of("amount", "2억"), company, owner));
        drafts.discard(begun.id(), company, stranger);
        assertThat(drafts.of(company, owner)).hasSize(1);
        drafts.discard(begun.id(), company, owner);
        assertThat(drafts.of(company, owner)).isEmpty();
    }

    @Test
    void startsFromTheLastTimeAndMarksWhatChanged() {
        var number = town.recommended(company, owner, 100_000_000);
        assertThat(database.sql("select count(*) from loan_consent where number = ?")
                        .param(number.value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(4);
        database.sql("update company set ceo = '새 대표' where id = ?")
                .param(company.value())
                .update();
        var next = new LoanTown(server, LoanTown.terms(250));
        var begun = drafts.begin(next.programme, company, owner);
        assertThat(begun.fields())
                .containsEntry("amount", "100,000,000")
                .containsEntry("parts.MATERIALS", "100,000,000")
                .containsEntry("bank.id", town.bank.toString());
        drafts.keep(begun.id(), begun.version(), Map.of("amount", "120000000"), company, owner);
        var since = previous.since(drafts.require(begun.id(), company, owner));
        assertThat(since)
                .filteredOn(LoanDraftService.Since::isChanged)
                .extracting(LoanDraftService.Since::messageKey)
                .containsExactly("finance.application.label.amount", "company.ceo");
        assertThat(since.getFirst())
                .isEqualTo(
                        new LoanDraftService.Since("finance.application.label.amount", "100,000,000", "120,000,000"));
    }
}
