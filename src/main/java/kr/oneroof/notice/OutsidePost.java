package kr.oneroof.notice;

import java.util.List;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Letters to people without an account here. */
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
        postRoom.post(List.of(writer.outsideLetter(email, template, List.of(arguments))));
    }
}
