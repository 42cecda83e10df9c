import django.db.models.deletion
import django.utils.timezone
from django.db import migrations, models

from accounts.online import AddFieldOnline


class Migration(migrations.Migration):

    dependencies = [
        ('summaries', '0001_initial'),
    ]

    operations = [
        migrations.CreateModel(
            name='Video',
            fields=[
                ('id', models.CharField(max_length=11, primary_key=True, serialize=False, verbose_name='video')),
                ('tracks', models.JSONField(blank=True, default=list, verbose_name='captions')),
                ('looked_at', models.DateTimeField(db_index=True, default=django.utils.timezone.now, verbose_name='last looked at')),
                ('token', models.UUIDField(blank=True, null=True, verbose_name='token')),
                ('error_language', models.CharField(blank=True, max_length=35, verbose_name='captions asked for')),
                ('error_code', models.CharField(blank=True, max_length=50, verbose_name='error')),
                ('error_sentence', models.TextField(blank=True, verbose_name='what went wrong')),
                ('error_next_step', models.TextField(blank=True, verbose_name='next step')),
                ('error_until', models.DateTimeField(blank=True, null=True, verbose_name='remembered until')),
            ],
            options={
                'verbose_name': 'video',
                'verbose_name_plural': 'videos',
            },
        ),
        migrations.CreateModel(
            name='Thumbnail',
            fields=[
                ('video', models.OneToOneField(on_delete=django.db.models.deletion.CASCADE, primary_key=True, serialize=False, to='summaries.video', verbose_name='video')),
                ('content_type', models.CharField(max_length=20, verbose_name='type')),
                ('data', models.BinaryField(verbose_name='picture')),
            ],
            options={
                'verbose_name': 'thumbnail',
                'verbose_name_plural': 'thumbnails',
            },
        ),
        AddFieldOnline(
            model_name='summary',
            name='caption_language',
            field=models.CharField(blank=True, db_default='', default='', max_length=35, verbose_name='captions picked'),
        ),
        AddFieldOnline(
            model_name='transcript',
            name='is_default',
            field=models.BooleanField(db_default=True, default=True, verbose_name='read where no language is picked'),
        ),
    ]
