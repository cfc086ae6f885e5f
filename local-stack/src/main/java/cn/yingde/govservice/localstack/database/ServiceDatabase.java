package cn.yingde.govservice.localstack.database;

/** A database with its two users. */
public record ServiceDatabase(String name, String owner, String ownerPassword, String app, String appPassword) {

    /** For MariaDB's driver, as {@code host:port} says where. */
    public String url(String address) {
        return "jdbc:mariadb://%s/%s?connectionTimeZone=UTC&preserveInstants=true".formatted(address, name);
    }
}
