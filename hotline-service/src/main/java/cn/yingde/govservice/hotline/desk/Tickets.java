package cn.yingde.govservice.hotline.desk;

import cn.yingde.govservice.hotline.ticket.Holding;
import cn.yingde.govservice.hotline.ticket.Ticket;
import cn.yingde.govservice.platform.problem.ProblemException;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.function.ToLongFunction;
import org.springframework.stereotype.Component;

/** The tickets and their ledgers in the database. */
@Component
public class Tickets implements Ledger {

    private final EntityManager entities;

    Tickets(EntityManager entities) {
        this.entities = entities;
    }

    public Optional<Ticket> byNo(String ticketNo) {
        return single("select t from Ticket t where t.ticketNo = :value", ticketNo);
    }

    public Optional<Ticket> byUpstreamNo(String upstreamNo) {
        return single("select t from Ticket t where t.upstreamNo = :value", upstreamNo);
    }

    public Optional<Ticket> byId(long id) {
        return Optional.ofNullable(entities.find(Ticket.class, id));
    }

    /** Own tickets of the same caller, topic and place, the latest first; whether one is repeated is the rule's word. */
    public List<Ticket> ofSameCaller(
            List<String> phoneHashes, String categoryCode, String township, List<String> placeHashes) {
        return entities.createQuery("""
                        select t from Ticket t where t.caller.callerPhoneHash in :phones and t.categoryCode = :category
                            and t.township = :township and coalesce(t.caller.placeHash, '') in :places
                            and t.source = cn.yingde.govservice.hotline.ticket.Source.OWN
                        order by t.receivedAt desc""", Ticket.class)
                .setParameter("phones", phoneHashes)
                .setParameter("category", categoryCode)
                .setParameter("township", township)
                .setParameter("places", placeHashes)
                .setMaxResults(5)
                .getResultList();
    }

    /** A line of a ledger of this very ticket; of another one it is not there. */
    public <T> T line(Class<T> ledger, String id, Ticket ticket, ToLongFunction<T> ticketId) {
        T found = id.matches("\\d{1,19}") ? entities.find(ledger, parsed(id)) : null;
        if (found == null || ticketId.applyAsLong(found) != ticket.id()) {
            throw ProblemException.notFound();
        }
        return found;
    }

    private static long parsed(String id) {
        try {
            return Long.parseLong(id);
        } catch (NumberFormatException beyondLong) {
            throw ProblemException.notFound();
        }
    }

    public <T> Optional<T> find(Class<T> ledger, long id) {
        return Optional.ofNullable(entities.find(ledger, id));
    }

    public <T> List<T> lines(Class<T> ledger, Ticket ticket) {
        return entities.createQuery(
                        "select l from " + ledger.getSimpleName() + " l where l.ticketId = :ticket order by l.id",
                        ledger)
                .setParameter("ticket", ticket.id())
                .getResultList();
    }

    @Override
    public void add(Object line) {
        entities.persist(line);
    }

    @Override
    public List<Holding> holdings(long ticketId) {
        return entities.createQuery(
                        "select h from Holding h where h.ticketId = :ticket and h.leftAfter is null", Holding.class)
                .setParameter("ticket", ticketId)
                .getResultList();
    }

    /** Makes any other change of the ticket at the same time lose, as if this act had changed it too. */
    public void holdStill(Ticket ticket) {
        entities.lock(ticket, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
    }

    public void flush() {
        entities.flush();
    }

    public void clear() {
        entities.clear();
    }

    private Optional<Ticket> single(String query, String value) {
        return entities.createQuery(query, Ticket.class)
                .setParameter("value", value)
                .getResultStream()
                .findFirst();
    }
}
