package kr.oneroof.agency;

import java.time.Clock;
import java.time.Instant;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;

import org.jspecify.annotations.Nullable;

import kr.oneroof.kernel.Aggregate;
import kr.oneroof.kernel.CompanyId;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.TransitionRefused;
import kr.oneroof.requestfile.road.CrossingContent;
import kr.oneroof.requestfile.road.RequestArrival;

/** A request that agencies work on (기관 연계 요청), under the number that it always had. */
@Entity
@Table(name = "agency_case")
class AgencyCase extends Aggregate {
    /** How far the request has come in this module. */
    enum Stage {
        OPEN,
        PASSED_ON,
        DONE,
        WITHDRAWN
    }

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "number"))
    private RequestNumber number;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "company_id"))
    private CompanyId company;

    private String title;
    private String body;
    private String consent;

    @Enumerated(EnumType.STRING)
    private Stage stage = Stage.OPEN;

    private @Nullable Instant endedAt;

    @SuppressWarnings("NullAway.Init") // for JPA
    protected AgencyCase() {}

    static AgencyCase open(RequestArrival arrival, Clock clock) {
        var opened = new AgencyCase();
        opened.number = arrival.number();
        opened.company = arrival.company();
        opened.title = arrival.parcel().title();
        opened.body = arrival.parcel().text();
        opened.consent = arrival.parcel().consent();
        opened.tellStage(clock);
        return opened;
    }

    void comeBack(Clock clock) {
        moveTo(Stage.PASSED_ON, Stage.OPEN, clock);
        endedAt = null;
    }

    void passOn(Clock clock) {
        end(Stage.PASSED_ON, clock);
    }

    void finish(Clock clock) {
        end(Stage.DONE, clock);
    }

    void withdraw(Clock clock) {
        end(Stage.WITHDRAWN, clock);
    }

    void requireOpen(String verb) {
        if (stage != Stage.OPEN) {
            throw new TransitionRefused(stage, verb);
        }
    }

    private void end(Stage target, Clock clock) {
        moveTo(Stage.OPEN, target, clock);
        endedAt = clock.instant();
    }

    private void moveTo(Stage from, Stage target, Clock clock) {
        if (stage != from) {
            throw new TransitionRefused(stage, "agency");
        }
        stage = target;
        tellStage(clock);
    }

    private void tellStage(Clock clock) {
        tell(new AgencyCaseEvent(number, company, stage.name(), clock.instant()));
    }

    CompanyId company() {
        return company;
    }

    CrossingContent parcel() {
        return new CrossingContent(title, body, consent, null);
    }

    RequestNumber number() {
        return number;
    }
}
