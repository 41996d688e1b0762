import type { SkillFamily } from '../skill.ts';

export const databases: SkillFamily = {
  family: 'databases',
  lines: `
SQL | structured query language | sql queries
PostgreSQL | postgres | postgre sql | psql
PostGIS | spatial databases
MySQL | my sql
MariaDB
Microsoft SQL Server | sql server | mssql | ms sql
T-SQL | tsql | transact-sql
SSIS | sql server integration services
SSRS | sql server reporting services
SSAS | sql server analysis services
Oracle Database | oracle db | oracle sql | =Oracle | oracle 19c
PL/SQL | plsql
Oracle APEX
Oracle RAC | oracle data guard | oracle exadata
SQLite
MongoDB | mongo db | mongo
Mongoose
Redis
Apache Cassandra | cassandra
ScyllaDB
Apache HBase | hbase
DynamoDB | dynamo db | amazon dynamodb
Azure Cosmos DB | cosmos db | cosmosdb
Elasticsearch | elastic search
OpenSearch
ELK Stack | elastic stack | =ELK
Kibana
Logstash | filebeat
Neo4j
Graph databases | graph database | amazon neptune
Cypher query language
SPARQL | rdf triple stores
CouchDB
Couchbase
RavenDB
InfluxDB
TimescaleDB
Time series databases | time series database
IBM Db2 | db2
Informix | ibm informix
Sybase | sap ase
SAP HANA | hana db
Teradata
Greenplum
Vertica
Netezza
SingleStore | memsql
Firebird database | interbase
Supabase
CockroachDB
YugabyteDB | tidb
PlanetScale
DuckDB
ClickHouse
Apache Druid
NoSQL | non-relational databases | nosql databases
Database design | relational database design | diseño de bases de datos | datenbankdesign | conception de bases de données
Data modeling | domain modeling | data modelling | modelado de datos | datenmodellierung | modélisation de données | modelagem de dados
Schema design | entity relationship modeling | entity-relationship diagrams | erwin data modeler
Database administration | =DBA | administración de bases de datos | datenbankadministration | administration de bases de données
Query optimization | query optimisation | query tuning | database tuning | sql tuning | sql performance tuning
Database replication | data replication | database sharding | high availability databases
Database migration | schema migrations | flyway | liquibase
Backup and restore | backup and recovery | database backups | rman backups
Relational databases | relational database | rdbms | bases de datos relacionales | relationale datenbanken
Vector databases | vector database | vector search
Pinecone
pgvector
Weaviate | milvus | qdrant | chromadb
FAISS
Stored procedures | stored procedure | database triggers
Microsoft Access | ms access | =Access
FileMaker | filemaker pro
Prisma ORM | prisma
TypeORM
Sequelize
Drizzle ORM | knex.js
Object-relational mapping
DBeaver | sql server management studio | mysql workbench | toad for oracle
`,
};

export const dataEngineering: SkillFamily = {
  family: 'data-engineering',
  lines: `
ETL | =ELT | etl pipeline | etl pipelines | extract transform load | etl development
Data pipelines | data pipeline
Data engineering | ingeniería de datos | ingénierie des données | engenharia de dados
Data warehousing | data warehouse | entrepôt de données | almacén de datos
Dimensional modeling | dimensional modelling | star schema | kimball | snowflake schema
Data Vault | data vault 2.0
Data lakes | data lake
Lakehouse architecture | data lakehouse | lakehouse
Delta Lake
Apache Iceberg | apache hudi
Data mesh
Apache Spark | spark streaming | spark sql | =Spark
PySpark
Hadoop | hdfs | apache hadoop | cloudera
MapReduce
Apache Hive | =Hive | hiveql
Apache Pig | apache sqoop | apache flume
Apache Oozie
Apache Airflow | airflow
Apache Flink | =Flink
Apache Beam
Google Cloud Dataflow | google dataflow | cloud dataflow
Apache NiFi | nifi
Apache ZooKeeper | zookeeper
Apache Parquet | =ORC format
Apache Arrow
=dbt | data build tool | dbt cloud
Dagster
Prefect workflows | prefect.io | =Prefect
Luigi pipelines
Snowflake
Snowpipe | snowpark
Databricks
BigQuery | big query | google bigquery
Amazon Redshift | redshift | aws redshift
Azure Data Factory | adf pipelines
Azure Synapse | synapse analytics | azure synapse analytics
Azure Data Lake | adls
Azure Stream Analytics
AWS Glue
Amazon Athena | aws athena
Amazon EMR | aws emr
Amazon Kinesis | kinesis
Google Cloud Pub/Sub | google pub/sub | cloud pub/sub
Informatica | informatica powercenter
IBM DataStage | datastage
Ab Initio
Oracle Data Integrator | =ODI
Pentaho | pentaho kettle
Talend
Matillion
Fivetran
Airbyte
Stitch data | singer taps
Debezium
Change data capture
Segment CDP | customer data platform | customer data platforms
Big data
Data architecture | arquitectura de datos | datenarchitektur | architecture de données
Data integration | integración de datos | datenintegration
Data governance | gobierno de datos | gouvernance des données | data stewardship | governança de dados
Data lineage
Data catalogs | data catalog | collibra | alation
Data quality | calidad de datos | datenqualität | qualité des données
Data validation
Data cleaning | data cleansing | data wrangling | data preparation | datenbereinigung
=Great Expectations
Data migration | datenmigration | migración de datos | migration de données
Stream processing | streaming pipeline | streaming data | real-time data processing | data streaming
Trino | presto db | prestodb
Microsoft Fabric | onelake
Master data management | =MDM | stammdatenmanagement
Metadata management
Reverse ETL | hightouch
Semantic layer | metrics layer
Analytics engineering
`,
};
