package kr.oneroof.consultation.council;

import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.LockModeType;

import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.springframework.data.repository.query.Param;

import kr.oneroof.kernel.NotOnFile;

interface CouncilMeetingRepository extends Repository<CouncilMeeting, UUID> {
    /** Locks the row, so that changes of a meeting, its seats and its agenda come one after the other. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<CouncilMeeting> findById(UUID id);

    /** For pages: reads without a lock. */
    Optional<CouncilMeeting> readById(UUID id);

    /** The meeting that comes first of those that are planned. */
    @Query(
            value = "select id from council_meeting where state = 'PLANNED' order by starts_at, id limit 1",
            nativeQuery = true)
    Optional<UUID> nextPlanned();

    /** Flushes at once, because seats and agenda are written by SQL beside Hibernate. */
    <S extends CouncilMeeting> S saveAndFlush(S meeting);

    /** Makes every page that is on a screen now too old, even where the row itself did not change. */
    @Modifying(clearAutomatically = true)
    @Query(value = "update council_meeting set version = version + 1 where id = :id", nativeQuery = true)
    void raiseVersion(@Param("id") UUID id);

    default CouncilMeeting require(UUID id) {
        return findById(id).orElseThrow(NotOnFile::new);
    }
}
