package cn.yingde.govservice.hotline.ticket;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Where the answer stands. A reply keeps the due time that was in force when it was submitted: by it, and not by the
 * reviewer's pace, the department was in time or late.
 */
@Embeddable
public class Answering {

    private @Nullable Long openReplyId;
    private @Nullable String openReplyBy;
    private @Nullable Instant openReplySubmittedAt;
    private @Nullable Instant openReplyDueAt;
    private @Nullable Long passedReplyId;
    private @Nullable Instant passedReplySubmittedAt;
    private @Nullable Instant passedReplyDueAt;
    private @Nullable Instant passedReplyAt;
    private int repliesReturned;
    private @Nullable Instant directAnsweredAt;
    private @Nullable String directAnswer;

    protected Answering() {}

    static Answering nothing() {
        return new Answering();
    }

    void submit(long replyId, String author, Instant now, Instant dueAt) {
        openReplyId = replyId;
        openReplyBy = author;
        openReplySubmittedAt = now;
        openReplyDueAt = dueAt;
    }

    void pass(Instant now) {
        passedReplyId = openReplyId;
        passedReplySubmittedAt = openReplySubmittedAt;
        passedReplyDueAt = openReplyDueAt;
        passedReplyAt = now;
        clearOpen();
    }

    void sendBack() {
        repliesReturned++;
        clearOpen();
    }

    void answerDirectly(String answer, Instant now) {
        directAnswer = answer;
        directAnsweredAt = now;
    }

    private void clearOpen() {
        openReplyId = null;
        openReplyBy = null;
        openReplySubmittedAt = null;
        openReplyDueAt = null;
    }

    public @Nullable Long openReplyId() {
        return openReplyId;
    }

    public @Nullable String openReplyBy() {
        return openReplyBy;
    }

    public @Nullable Instant openReplySubmittedAt() {
        return openReplySubmittedAt;
    }

    public @Nullable Instant openReplyDueAt() {
        return openReplyDueAt;
    }

    public @Nullable Long passedReplyId() {
        return passedReplyId;
    }

    public @Nullable Instant passedReplySubmittedAt() {
        return passedReplySubmittedAt;
    }

    public @Nullable Instant passedReplyDueAt() {
        return passedReplyDueAt;
    }

    public @Nullable Instant passedReplyAt() {
        return passedReplyAt;
    }

    public int repliesReturned() {
        return repliesReturned;
    }

    public @Nullable Instant directAnsweredAt() {
        return directAnsweredAt;
    }

    public @Nullable String directAnswer() {
        return directAnswer;
    }
}
