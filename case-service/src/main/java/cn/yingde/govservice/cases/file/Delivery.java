package cn.yingde.govservice.cases.file;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** The delivery (送达) of the result. */
@Embeddable
public class Delivery {

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(name = "delivery_method")
    private DeliveryMethod method;

    private @Nullable String trackingNo;
    private Instant deliveredAt;

    protected Delivery() {}

    Delivery(DeliveryMethod method, @Nullable String trackingNo, Instant deliveredAt) {
        this.method = method;
        this.trackingNo = trackingNo;
        this.deliveredAt = deliveredAt;
    }

    public DeliveryMethod method() {
        return method;
    }

    public @Nullable String trackingNo() {
        return trackingNo;
    }

    public Instant deliveredAt() {
        return deliveredAt;
    }
}
