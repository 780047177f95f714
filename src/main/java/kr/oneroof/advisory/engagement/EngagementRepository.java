package kr.oneroof.advisory.engagement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.LockModeType;

import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Engagements: one expert's advice on one request. */
interface EngagementRepository extends Repository<Engagement, UUID> {
    /** Locks the row, so that two verbs run one after the other. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<Engagement> findById(UUID id);

    /** For pages: takes no lock. */
    Optional<Engagement> readById(UUID id);

    /** Without those that were cancelled or ended; takes no lock. */
    @Query(
            value = "select id from advisory_engagement where number = ?1 and state not in ('CANCELLED', 'ENDED')",
            nativeQuery = true)
    List<UUID> runningOf(String number);

    /** By number; takes no lock. */
    @Query(value = "select id from advisory_engagement where expert_id = ?1 order by number", nativeQuery = true)
    List<UUID> ofExpert(UUID expert);

    /** How many of a request wait for the company's confirmation, or for what comes before it. */
    @Query(value = """
                    select count(*) from advisory_engagement where number = ?1
                    and state in ('ACCEPTED', 'SCHEDULED', 'SESSION_DONE', 'REPORTED', 'OBJECTED')""", nativeQuery = true)
    long unconfirmedOf(String number);

    /** Reports to which the company has said nothing until that day. */
    @Query(value = """
                    select id from advisory_engagement where state = 'REPORTED' and confirm_by < ?1 order by confirm_by""", nativeQuery = true)
    List<UUID> silentBefore(LocalDate day);

    /** Writes at once, because sessions are written past Hibernate. */
    <S extends Engagement> S saveAndFlush(S engagement);
}
