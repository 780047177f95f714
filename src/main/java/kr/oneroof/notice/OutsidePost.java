package kr.oneroof.notice;

import java.util.List;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import kr.oneroof.kernel.HouseClock;

/** Nothing leaves the house about a day that is only played. */
@Service
@Transactional
class OutsidePost implements OutsideLetters {
    private final LetterWriter writer;
    private final PostRoom postRoom;

    OutsidePost(LetterWriter writer, PostRoom postRoom) {
        this.writer = writer;
        this.postRoom = postRoom;
    }

    @Override
    public void send(String email, String template, Object... arguments) {
        if (!HouseClock.isSet()) {
            postRoom.post(List.of(writer.outsideLetter(email, template, List.of(arguments))));
        }
    }
}
