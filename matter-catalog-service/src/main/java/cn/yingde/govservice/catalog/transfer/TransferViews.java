package cn.yingde.govservice.catalog.transfer;

import cn.yingde.govservice.platform.list.Cursor;
import cn.yingde.govservice.platform.list.Page;
import cn.yingde.govservice.platform.list.PageRequest;
import cn.yingde.govservice.platform.security.Caller;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Shows reforms with their items and how far each is. */
@Component
class TransferViews {

    private static final String LIST = "select b.id, b.title, b.effective_on, b.historical,"
            + " sum(case when i.state not in ('EFFECTED', 'CANCELLED') then 1 else 0 end) as open, count(i.id) as items"
            + " from transfer_batch b join transfer_item i on i.batch_id = b.id where b.id < :before"
            + " group by b.id, b.title, b.effective_on, b.historical order by b.id desc limit :limit";

    private final JdbcClient jdbc;
    private final TransferItems items;

    TransferViews(JdbcClient jdbc, TransferItems items) {
        this.jdbc = jdbc;
        this.items = items;
    }

    Page<BatchLine> list(PageRequest page) {
        Cursor cursor = page.cursor();
        List<BatchLine> rows = jdbc.sql(LIST)
                .param("before", cursor == null ? Long.MAX_VALUE : cursor.number(0))
                .param("limit", page.limit() + 1)
                .query((row, number) -> new BatchLine(
                        row.getString("id"),
                        row.getString("title"),
                        row.getInt("open") == 0 ? BatchState.DONE : BatchState.OPEN,
                        row.getObject("effective_on", LocalDate.class),
                        row.getBoolean("historical"),
                        row.getInt("items"),
                        row.getInt("open")))
                .list();
        return Page.of(rows, page, row -> Cursor.of(row.id()));
    }

    BatchView of(TransferBatch batch, Caller caller) {
        List<TransferItemView> views = items.findByBatchIdOrderById(batch.id()).stream()
                .map(item -> TransferItemView.of(batch, item, caller))
                .toList();
        return new BatchView(
                Long.toString(batch.id()),
                batch.title(),
                batch.basisDocument(),
                batch.effectiveOn(),
                batch.historical(),
                views.stream().allMatch(TransferItemView::ended) ? BatchState.DONE : BatchState.OPEN,
                Progress.of(views),
                views);
    }

    enum BatchState {
        OPEN,
        DONE
    }

    record BatchLine(
            String id,
            String title,
            BatchState state,
            LocalDate effectiveOn,
            boolean historical,
            int items,
            int open) {}

    record BatchView(
            String id,
            String title,
            String basisDocument,
            LocalDate effectiveOn,
            boolean historical,
            BatchState state,
            Progress progress,
            List<TransferItemView> items) {}

    record Progress(int items, long confirmed, long disputed, long effected) {
        static Progress of(List<TransferItemView> items) {
            return new Progress(
                    items.size(),
                    count(items, TransferState.CONFIRMED),
                    count(items, TransferState.DISPUTED),
                    count(items, TransferState.EFFECTED));
        }

        private static long count(List<TransferItemView> items, TransferState state) {
            return items.stream().filter(item -> item.state() == state).count();
        }
    }
}
